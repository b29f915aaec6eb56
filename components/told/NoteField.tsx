/** The line itself: saved on Enter and on leaving it, also when the page goes; after trouble it stays as it was typed. */
import { useId, useState } from 'preact/hooks';
import type { LocalDate } from '../../core/time.ts';
import { TOLD_LIMITS } from '../../core/told.ts';
import { draft, draftOf, type Saved, saveNote } from '../../store/day-note.ts';
import { format } from '../../store/format.ts';
import { toldWords } from '../../store/texts.ts';
import { spoken } from '../../store/words.ts';
import { useLeaving } from './leaving.ts';

interface Props {
  readonly date: LocalDate;
  readonly note: string | null;
}

/** From here on it helps to know how much room is left. */
const NEARLY_FULL = 40;

export default function NoteField({ date, note }: Props) {
  const id = useId();
  const [saved, said] = useState<Saved>('nothing-new');
  const words = toldWords.value?.note;
  const text = draftOf(date) ?? note ?? '';
  const save = async () => {
    const outcome = await saveNote(date, note);
    if (outcome !== 'nothing-new') said(outcome);
  };
  useLeaving(save);
  if (words === undefined) return null;
  const left = TOLD_LIMITS.note - text.length;
  const remove = () => {
    // The button goes with the note.
    document.getElementById(id)?.focus();
    draft(date, '');
    void save();
  };
  return (
    <div class="note-field">
      <textarea
        id={id}
        rows={2}
        maxLength={TOLD_LIMITS.note}
        aria-label={words.of(format.date(date))}
        aria-describedby={`${id}-hint`}
        enterkeyhint="done"
        value={text}
        onInput={(event) => {
          said('nothing-new');
          draft(date, event.currentTarget.value);
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      <p class="soft" id={`${id}-hint`}>
        {left <= NEARLY_FULL ? words.left(left) : words.hint}
      </p>
      <div class="note-foot">
        <Outcome saved={saved} again={save} />
        {note !== null && (
          <button type="button" class="quiet" data-testid="note-remove" onClick={remove}>
            {words.remove}
          </button>
        )}
      </div>
    </div>
  );
}

function Outcome({ saved, again }: { readonly saved: Saved; readonly again: () => Promise<void> }) {
  const [words, trouble] = [toldWords.value?.note, spoken.value?.words.trouble];
  if (words === undefined || trouble === undefined) return null;
  const wrong = saved !== 'nothing-new' && saved !== 'saved' && saved !== 'removed';
  return (
    <div class={wrong ? 'not-saved' : ''}>
      <p role="status" data-testid="note-status">
        {wrong ? `${trouble[saved]} ${words.kept}` : saved !== 'nothing-new' && words[saved]}
      </p>
      {wrong && (
        <button type="button" data-testid="note-again" onClick={() => void again()}>
          {words.again}
        </button>
      )}
    </div>
  );
}
