/** A session in words: what a screen reader hears politely, and what the voice reads aloud. Never the seconds. */
import type { ExerciseTexts } from '../../content/exercises/exercise.ts';
import type { GuidedWords } from '../../content/words/guided.ts';
import type { Part } from '../../core/guided/part.ts';
import { type InPart, type Position, stepAt } from '../../core/guided/position.ts';
import { aboutExercise } from './about.ts';

export interface Saying {
  readonly parts: readonly Part[];
  readonly texts: ExerciseTexts;
  readonly words: GuidedWords;
}

/** The same words as long as nothing changes, so that they are heard once. */
export function heard(position: Position, saying: Saying): string {
  const { say } = saying.words.player;
  if (position.stage === 'over') return say.over;
  const { name } = aboutExercise(position.part.exercise, saying.texts);
  return position.stage === 'count-in' ? say.countIn(name) : inPart(position, name, saying);
}

function inPart({ part, index, segment }: InPart, name: string, { parts, words }: Saying): string {
  const { say, side } = words.player;
  const sets = part.sets?.repetitions.length ?? 1;
  if (segment.kind === 'rest') return say.rest(afterRest({ part, index, segment }, { parts, words }));
  if (segment.side === 'right') return say.change(side.right);
  if (segment.set > 1) return say.set(segment.set, sets);
  return say.part(name, index + 1, parts.length, segment.side === null ? '' : side[segment.side]);
}

/** What comes after a rest, where the name of the next exercise need not be known. */
function afterRest(
  { part, index, segment }: Pick<InPart, 'part' | 'index' | 'segment'>,
  { parts, words }: Pick<Saying, 'parts' | 'words'>,
): string {
  const sets = part.sets?.repetitions.length ?? 1;
  if (segment.set <= sets) return words.player.thenSet(segment.set, sets);
  return index + 1 < parts.length ? words.player.part(index + 2, parts.length) : words.player.thenDone;
}

/** The line under the ring: the side and the set, or what comes after a rest. */
export function lineUnder({ part, index, segment, count }: InPart, { parts, texts, words }: Saying): string {
  const { side, set, thenExercise, change } = words.player;
  const sets = part.sets?.repetitions.length ?? 1;
  const next = parts[index + 1];
  if (segment.kind === 'rest' && segment.set > sets && next !== undefined)
    return thenExercise(aboutExercise(next.exercise, texts).name);
  if (segment.kind === 'rest') return afterRest({ part, index, segment }, { parts, words });
  const now = count?.side ?? segment.side;
  const where = now === null ? [] : [segment.kind === 'change' ? `${change}: ${side[now]}` : side[now]];
  return [...where, ...(sets > 1 ? [set(segment.set, sets)] : [])].join(' · ');
}

/** For the voice: the step that has just come on screen too. */
export function readAloud(position: Position, saying: Saying): string {
  const said = heard(position, saying);
  if (position.stage !== 'part' || position.segment.kind === 'rest') return said;
  const { steps } = aboutExercise(position.part.exercise, saying.texts);
  return `${said}\n${steps[stepAt(position, steps.length)] ?? ''}`;
}
