/** What panel and popup say in Dutch, as one chunk. */
export { programmeNl } from '../programme/nl.ts';
export { wordsNl } from './nl.ts';
