/**
 * Mixes of exercises with a name (section 6): the themes of a break. A break takes from its mix what fits phase, place
 * and person; how long each part lasts is up to the length of the break.
 */
import type { ExerciseId } from '../exercises.ts';

export const MIX_IDS = ['wakker', 'rug', 'heup', 'benen', 'rust'] as const;
export type MixId = (typeof MIX_IDS)[number];

export const MIXES: Readonly<Record<MixId, readonly ExerciseId[]>> = {
  wakker: ['wandelpauze', 'staand-achterover', 'schouders-los'],
  rug: ['bekken-kantelen', 'zittend-draaien', 'kat-koe'],
  heup: ['heupbuiger-rek', 'figuur-4'],
  benen: ['opstaan-zitten', 'heupscharnier', 'wandelpauze'],
  rust: ['houding-wissel', 'adem-4-6'],
};
