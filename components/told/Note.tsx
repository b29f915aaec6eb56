/** One line of notes for a day, folded until somebody opens it; what stands there is read without that. */
import { useState } from 'preact/hooks';
import type { LocalDate } from '../../core/time.ts';
import { draftOf } from '../../store/day-note.ts';
import { toldWords } from '../../store/texts.ts';
import { lazyWith } from '../parts/lazy.tsx';
import './told.css';

const NoteField = lazyWith(() => import('./NoteField.tsx'), null);

interface Props {
  readonly date: LocalDate;
  readonly note: string | null;
  readonly isToday: boolean;
}

export function Note({ date, note, isToday }: Props) {
  // What is not saved yet should not hide.
  const [open, show] = useState(draftOf(date) !== undefined);
  const words = toldWords.value?.note;
  if (words === undefined) return null;
  return (
    <div class="day-note" data-testid="day-note">
      <details class="small" open={open} onToggle={(event) => show(event.currentTarget.open)}>
        <summary data-testid="open-note">{isToday ? words.today : words.day}</summary>
        {open && <NoteField date={date} note={note} />}
      </details>
      {!open && note !== null && <p class="note-text">{note}</p>}
    </div>
  );
}
