/** The words of the guided break in both languages. */
import { guidedEn } from '../../content/words/guided.en.ts';
import { guidedNl } from '../../content/words/guided.nl.ts';
import { leaves, sayTheSame } from './two-languages.ts';

/** Said of the same made-up figures, none of them 1. */
const said = (sentence: (...args: unknown[]) => unknown) => sentence(2, 3, 4, 5);

sayTheSame(leaves(guidedNl, 'guided', said), leaves(guidedEn, 'guided', said));
