/** Exercises that were done in breaks, those passed by in them, and those that somebody keeps out of them. */
import type { ExerciseId } from '../../core/exercises.ts';
import { brief } from '../../core/report/brief.ts';
import type { Often } from '../../core/report/done.ts';
import type { PartProps } from './Sheet.tsx';
import { withMore } from './with-more.ts';

export function Exercises({ sheet: { exercised, own }, paper }: PartProps) {
  if (exercised === null) return null;
  const { exercises: words, nothing } = paper.words;
  const { exercises } = paper.exercises;
  const nameOf = (id: string) => brief(exercises[id as ExerciseId]?.name ?? own.get(id) ?? words.removed);
  const listed = (names: readonly string[], rest: number) => withMore(names, rest, paper).join(', ');
  const counted = (often: readonly Often[], rest: number) =>
    listed(
      often.map(({ id, times }) => words.times(nameOf(id), times)),
      rest,
    );
  const { done, skipped, left } = exercised;
  return (
    <section class="block">
      <h3>{words.title}</h3>
      {[done, skipped, left].every((list) => list.length === 0) && <p>{nothing}</p>}
      {done.length > 0 && <p>{words.done(counted(done, exercised.more))}</p>}
      {skipped.length > 0 && <p>{words.skipped(counted(skipped, exercised.moreSkipped))}</p>}
      {left.length > 0 && <p>{words.left(listed(left.map(nameOf), exercised.moreLeft))}</p>}
    </section>
  );
}
