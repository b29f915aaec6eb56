/** Mixes of exercises for a break of two minutes: no mat, ordinary clothes. The seconds are ours. */
import type { ExerciseId, PhaseId } from '../../core/programme.ts';

export const MIX_IDS = ['wakker', 'rug', 'heup', 'benen', 'rust'] as const;
export type MixId = (typeof MIX_IDS)[number];

export interface MixPart {
  readonly exercise: ExerciseId;
  /** 20-60; a mix may give an exercise other seconds than its `breakSeconds`. */
  readonly seconds: number;
}

export interface BreakMix {
  /** In the first phase, which has no strength exercise but getting up from a chair. */
  readonly base: readonly MixPart[];
  readonly later: readonly MixPart[];
}

const part = (exercise: ExerciseId, seconds: number): MixPart => ({ exercise, seconds });
const always = (...parts: readonly MixPart[]): BreakMix => ({ base: parts, later: parts });

export const BREAK_MIXES: Readonly<Record<MixId, BreakMix>> = {
  wakker: always(part('wandelpauze', 60), part('staand-achterover', 30), part('schouders-los', 30)),
  rug: always(part('bekken-kantelen', 40), part('zittend-draaien', 40), part('kat-koe', 40)),
  heup: always(part('heupbuiger-rek', 60), part('figuur-4', 60)),
  benen: {
    base: [part('opstaan-zitten', 60), part('wandelpauze', 60)],
    later: [part('opstaan-zitten', 40), part('heupscharnier', 40), part('wandelpauze', 40)],
  },
  rust: always(part('houding-wissel', 60), part('adem-4-6', 60)),
};

/** The exercises of a mix in a phase. */
export function mixParts(id: MixId, phase: PhaseId): readonly MixPart[] {
  return phase === 'base' ? BREAK_MIXES[id].base : BREAK_MIXES[id].later;
}
