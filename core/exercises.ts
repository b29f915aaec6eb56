/** The exercises as the engines see them: ids, where and when they may be done, and how they are counted. */

/** The thirty exercises, in the order of the library. */
export const EXERCISE_IDS = [
  'bekken-kantelen',
  'zittend-draaien',
  'staand-achterover',
  'zij-reiken',
  'kat-koe',
  'heupbuiger-rek',
  'hamstring-rek',
  'figuur-4',
  'schouders-los',
  'knieen-opzij',
  'houding-wissel',
  'bird-dog',
  'zijplank',
  'curl-up',
  'dode-kever',
  'opstaan-zitten',
  'heupscharnier',
  'bruggetje',
  'bureau-opdrukken',
  'roeien-band',
  'koffer-dragen',
  'wandelpauze',
  'wandeling',
  'rol-bovenrug',
  'rol-bil',
  'rol-been',
  'adem-4-6',
  'adem-vierkant',
  'spier-ontspannen',
  'bodyscan',
] as const;
export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** Where an exercise is done: sitting at the desk, standing (a desk or wall to hold may be needed), on a mat, outside. */
export const PLACES = ['desk', 'standing', 'floor', 'outside'] as const;
export type Place = (typeof PLACES)[number];

export const EXERCISE_GROUPS = [
  'mobility',
  'core',
  'strength',
  'walking',
  'roller',
  'breathing',
  'relaxation',
] as const;
export type ExerciseGroup = (typeof EXERCISE_GROUPS)[number];

/**
 * `none`: both sides at once. `alternate`: each repetition takes the other side. `each`: first all of the left side,
 * then all of the right, and the change is announced.
 */
export type Sides = 'none' | 'alternate' | 'each';

/** How an exercise is counted while it is done. */
export interface Tempo {
  /** What the person counts along with: repetitions, breaths, or the seconds alone. */
  readonly counts: 'repetitions' | 'breaths' | 'seconds';
  /** Seconds of one repetition or breath; where seconds are counted, of one round of the figure's movement. */
  readonly round: number;
  readonly sides: Sides;
}
