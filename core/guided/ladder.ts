/**
 * What is gentler than an exercise, the nearest first (ours): one step down in load, or in how far the back moves.
 * Below strength comes walking or loose shoulders, below work on the floor the knees from side to side, and then
 * breathing. Nothing on it leads back up.
 */
import type { ExerciseId } from '../exercises.ts';

const LADDER: Readonly<Record<ExerciseId, readonly ExerciseId[]>> = {
  'bekken-kantelen': ['houding-wissel'],
  'zittend-draaien': ['schouders-los', 'houding-wissel'],
  'staand-achterover': ['schouders-los', 'wandelpauze'],
  'zij-reiken': ['schouders-los', 'wandelpauze'],
  'kat-koe': ['knieen-opzij', 'schouders-los', 'wandelpauze', 'adem-4-6'],
  'heupbuiger-rek': ['wandelpauze', 'schouders-los'],
  'hamstring-rek': ['bekken-kantelen', 'schouders-los', 'houding-wissel'],
  'figuur-4': ['bekken-kantelen', 'schouders-los', 'houding-wissel'],
  'schouders-los': ['houding-wissel'],
  'knieen-opzij': ['adem-4-6'],
  'houding-wissel': [],
  'bird-dog': ['dode-kever', 'kat-koe', 'knieen-opzij', 'adem-4-6'],
  zijplank: ['bird-dog', 'dode-kever', 'kat-koe', 'knieen-opzij', 'adem-4-6'],
  'curl-up': ['dode-kever', 'knieen-opzij', 'adem-4-6'],
  'dode-kever': ['knieen-opzij', 'adem-4-6'],
  'opstaan-zitten': ['wandelpauze', 'schouders-los'],
  heupscharnier: ['opstaan-zitten', 'wandelpauze', 'schouders-los'],
  bruggetje: ['knieen-opzij', 'adem-4-6'],
  'bureau-opdrukken': ['schouders-los', 'wandelpauze'],
  'roeien-band': ['schouders-los', 'houding-wissel', 'wandelpauze'],
  'koffer-dragen': ['wandelpauze', 'schouders-los'],
  wandelpauze: ['schouders-los'],
  wandeling: [],
  'rol-bovenrug': ['knieen-opzij', 'adem-4-6'],
  'rol-bil': ['knieen-opzij', 'schouders-los', 'adem-4-6'],
  'rol-been': ['rol-bil', 'knieen-opzij', 'adem-4-6'],
  'adem-4-6': [],
  'adem-vierkant': ['adem-4-6'],
  'spier-ontspannen': ['bodyscan', 'adem-4-6'],
  bodyscan: ['adem-4-6'],
};

/** Of an exercise of the user's own we know no gentler one. */
export function gentlerThan(exercise: string): readonly ExerciseId[] {
  const ladder: Readonly<Record<string, readonly ExerciseId[] | undefined>> = LADDER;
  return Object.hasOwn(ladder, exercise) ? (ladder[exercise] ?? []) : [];
}
