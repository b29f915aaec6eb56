/** Notes, the latest first, as many as two pages hold; how many more there are is said. */
import type { PartProps } from './Sheet.tsx';

interface Props extends PartProps {
  /** How many there is room for. */
  readonly room: number;
}

export function Notes({ sheet: { notes }, paper, room }: Props) {
  if (notes === null) return null;
  const { notes: words, nothing } = paper.words;
  const left = notes.length - Math.min(room, notes.length);
  return (
    <section class="notes">
      <h3>{words.title}</h3>
      {notes.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <ul>
          {notes.slice(0, room).map(({ date, note }) => (
            <li key={date}>
              <strong>{paper.dated(date)}</strong> {note}
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <p data-testid="more-notes">{left < notes.length ? words.more(left) : words.noRoom(left)}</p>
      )}
    </section>
  );
}
