/**
 * How each exercise is counted (source: programme): the doses of the library divided by their repetitions. A hold of
 * eight seconds (bird-dog and its like) takes a second to come up and one to come down. A round of the shoulders is the
 * whole dose of 45 seconds, without the four to get ready for it.
 */
import type { ExerciseId, Tempo } from '../../core/exercises.ts';

const repetitions = (round: number, sides: Tempo['sides'] = 'none'): Tempo => ({
  counts: 'repetitions',
  round,
  sides,
});
const seconds = (round: number, sides: Tempo['sides'] = 'none'): Tempo => ({
  counts: 'seconds',
  round,
  sides,
});
const breaths = (round: number): Tempo => ({ counts: 'breaths', round, sides: 'none' });

export const tempi: Readonly<Record<ExerciseId, Tempo>> = {
  'bekken-kantelen': repetitions(6),
  'zittend-draaien': repetitions(6, 'alternate'),
  'staand-achterover': repetitions(5),
  'zij-reiken': repetitions(5, 'alternate'),
  'kat-koe': repetitions(8),
  'heupbuiger-rek': seconds(30, 'each'),
  'hamstring-rek': seconds(30, 'each'),
  'figuur-4': seconds(30, 'each'),
  'schouders-los': seconds(41),
  'knieen-opzij': repetitions(6, 'alternate'),
  'houding-wissel': seconds(16),
  'bird-dog': repetitions(10, 'each'),
  zijplank: repetitions(10, 'each'),
  'curl-up': repetitions(10, 'alternate'),
  'dode-kever': repetitions(8, 'alternate'),
  'opstaan-zitten': repetitions(6),
  heupscharnier: repetitions(5),
  bruggetje: repetitions(6),
  'bureau-opdrukken': repetitions(4),
  'roeien-band': repetitions(5),
  'koffer-dragen': seconds(1.2, 'each'),
  wandelpauze: seconds(1.2),
  wandeling: seconds(1),
  'rol-bovenrug': seconds(6),
  'rol-bil': seconds(6, 'each'),
  'rol-been': seconds(6, 'each'),
  'adem-4-6': breaths(10),
  'adem-vierkant': breaths(16),
  'spier-ontspannen': seconds(20),
  bodyscan: seconds(60),
};
