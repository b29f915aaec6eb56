/** What was done of the programme. Days without are nobody's fault, and are not counted out. */
import type { PartProps } from './Sheet.tsx';

export function Adherence({ sheet: { adherence }, paper }: PartProps) {
  if (adherence === null) return null;
  const { words, programme } = paper;
  const { programme: days, kinds } = adherence;
  return (
    <section class="block">
      <h3>{words.adherence.title}</h3>
      {days === null && kinds.length === 0 && <p>{words.nothing}</p>}
      {days !== null && (
        <p>
          {words.adherence.done(days.done, days.lived)} {days.still > 0 && words.adherence.still(days.still)}
        </p>
      )}
      {kinds.length > 0 && (
        <p>
          {words.adherence.kinds}{' '}
          {kinds.map(({ kind, days: count }) => `${programme.actions[kind].name} ${count}`).join(', ')}.
        </p>
      )}
    </section>
  );
}
