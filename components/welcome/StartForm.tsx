/** When the ninety days begin. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import { isLocalDate, type LocalDate, nextMonday } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { todayDate } from '../../store/state.ts';
import { startProgramme } from '../../store/verbs.ts';

type When = 'today' | 'monday' | 'other';

interface Props {
  readonly words: PageWords;
  readonly onNotNow: () => void;
}

export function StartForm({ words, onNotNow }: Props) {
  const when = useSignal<When>('today');
  const other = useSignal('');
  const wrong = useSignal(false);
  const { welcome } = words;
  const today = todayDate.value;
  const monday = nextMonday(today);
  const start = () => {
    const date: LocalDate = { today, monday, other: other.value }[when.value];
    wrong.value = !isLocalDate(date) || date < today;
    if (!wrong.value) void startProgramme(date);
  };
  return (
    <fieldset class="field">
      <legend>{welcome.startWhen}</legend>
      <Choice when="today" chosen={when} text={welcome.startToday(format.day(today))} />
      <Choice when="monday" chosen={when} text={welcome.startMonday(format.day(monday))} />
      <Choice when="other" chosen={when} text={welcome.startOther} />
      {when.value === 'other' && <OtherDate words={words} date={other} min={today} wrong={wrong.value} />}
      <div class="buttons">
        <button type="button" class="primary" data-testid="start-programme" onClick={start}>
          {welcome.start}
        </button>
        <button type="button" data-testid="not-now" onClick={onNotNow}>
          {welcome.notNow}
        </button>
      </div>
    </fieldset>
  );
}

function Choice({ when, chosen, text }: { when: When; chosen: { value: When }; text: string }) {
  return (
    <label class="choice">
      <input
        type="radio"
        name="start-when"
        value={when}
        checked={chosen.value === when}
        onChange={() => {
          chosen.value = when;
        }}
      />
      <span>{text}</span>
    </label>
  );
}

interface OtherProps {
  readonly words: PageWords;
  readonly date: { value: string };
  readonly min: LocalDate;
  readonly wrong: boolean;
}

function OtherDate({ words, date, min, wrong }: OtherProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.welcome.startDate}</label>
      <input
        id={id}
        type="date"
        data-testid="start-date"
        min={min}
        value={date.value}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => {
          date.value = event.currentTarget.value;
        }}
      />
      <p class="wrong" id={`${id}-wrong`} role="alert">
        {wrong && words.welcome.needDate}
      </p>
    </div>
  );
}
