/** What panel and popup say in English, as one chunk. */
export { programmeEn } from '../programme/en.ts';
export { wordsEn } from './en.ts';
