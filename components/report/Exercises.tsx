/** Exercises that were done in breaks, and those that somebody keeps out of them. */
import type { ExerciseId } from '../../core/exercises.ts';
import { brief } from '../../core/report/brief.ts';
import type { PartProps } from './Sheet.tsx';

export function Exercises({ sheet: { exercised, own }, paper }: PartProps) {
  if (exercised === null) return null;
  const { exercises: words, nothing, more } = paper.words;
  const { exercises } = paper.exercises;
  const nameOf = (id: string) => brief(exercises[id as ExerciseId]?.name ?? own.get(id) ?? words.removed);
  const listed = (names: readonly string[], rest: number) =>
    [...names, ...(rest > 0 ? [more(rest)] : [])].join(', ');
  const { done, left } = exercised;
  return (
    <section class="block">
      <h3>{words.title}</h3>
      {done.length === 0 && left.length === 0 && <p>{nothing}</p>}
      {done.length > 0 && (
        <p>
          {words.done}{' '}
          {listed(
            done.map(({ id, times }) => words.times(nameOf(id), times)),
            exercised.more,
          )}
          .
        </p>
      )}
      {left.length > 0 && <p>{words.left(listed(left.map(nameOf), exercised.moreLeft))}</p>}
    </section>
  );
}
