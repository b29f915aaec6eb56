/** The start and now side by side, and what was noted on the way: what helped, and what did not? */
import type { ReviewText } from '../../content/review/review.ts';
import type { Answer } from '../../core/review.ts';
import { format } from '../../store/format.ts';
import { lookBack } from '../../store/review.ts';
import { today, todayDate } from '../../store/state.ts';
import NoteField from '../told/NoteField.tsx';
import { Activities, Scores } from './Sides.tsx';
import { TickReview } from './TickReview.tsx';

export function LookBack({ words }: { words: ReviewText }) {
  const found = lookBack.value;
  if (found === null) return null;
  const says = words.lookBack;
  const { week, activities, notes } = found;
  const measured = week !== null || activities !== null;
  const twice = week?.last != null || activities?.last != null;
  return (
    <>
      <p class="soft">{measured ? (twice ? says.intro : says.onlyStart) : says.nothing}</p>
      {week !== null && <Scores sides={week} words={says} />}
      {activities !== null && <Activities sides={activities} words={says} />}
      {measured && <p data-testid="up-and-down">{says.upAndDown}</p>}
      {!twice && (
        <p>
          <a href="#check-in">{says.measure}</a>
        </p>
      )}
      <Notes notes={notes.filter(({ date }) => date !== todayDate.value)} words={says} />
      <section aria-labelledby="review-question">
        <h2 id="review-question">{says.question}</h2>
        <NoteField date={todayDate.value} note={today.value.told?.note ?? null} />
      </section>
      <TickReview part="look-back" label={says.done} words={words} />
    </>
  );
}

interface NotesProps {
  readonly notes: readonly Answer<string>[];
  readonly words: ReviewText['lookBack'];
}

function Notes({ notes, words }: NotesProps) {
  if (notes.length === 0) return <p class="soft">{words.noNotes}</p>;
  return (
    <details>
      <summary data-testid="review-notes">{words.notes(notes.length)}</summary>
      <dl class="notes-kept">
        {notes.map(({ date, value }) => (
          <div key={date}>
            <dt class="small soft">{format.short(date)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
