/** The words of somebody's own data, in both languages. */
import { dataEn } from '../../content/words/data.en.ts';
import { dataNl } from '../../content/words/data.nl.ts';
import { leaves, sayTheSame } from './two-languages.ts';

const figure = (sentence: (...args: unknown[]) => unknown) => sentence(3, 2, 1);
sayTheSame(leaves(dataNl, 'data', figure), leaves(dataEn, 'data', figure));
