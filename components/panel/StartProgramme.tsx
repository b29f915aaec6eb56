/** One clear way to start: through the warning signs, then today, next Monday or another day. */
import { useState } from 'preact/hooks';
import { isLocalDate, nextMonday } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { redFlagGate, todayDate } from '../../store/state.ts';
import { startProgramme } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { lazyWith } from '../parts/lazy.tsx';

const RedFlagCheck = lazyWith(() => import('../red-flags/RedFlagCheck.tsx'));

type Step = 'closed' | 'red-flags' | 'date';

interface Props {
  readonly label: string;
  /** Where starting is not the first thing to do: a click opens it. */
  readonly folded?: boolean;
}

export function StartProgramme({ label, folded = false }: Props) {
  const asked = redFlagGate.value !== 'unasked';
  const [step, setStep] = useState<Step>(asked && !folded ? 'date' : 'closed');
  switch (step) {
    case 'closed':
      return (
        <button
          type="button"
          class="primary"
          data-testid="start-programme"
          onClick={() => setStep(asked ? 'date' : 'red-flags')}
        >
          {label}
        </button>
      );
    case 'red-flags':
      return <RedFlagCheck onDone={() => setStep('date')} />;
    case 'date':
      return <ChooseDate />;
  }
}

type Choice = 'today' | 'monday' | 'other';

function ChooseDate() {
  const words = spoken.value?.words.programme;
  const today = todayDate.value;
  const monday = nextMonday(today);
  const [choice, setChoice] = useState<Choice>('today');
  const [other, setOther] = useState(monday);
  if (words === undefined) return null;
  const start = { today, monday, other }[choice];
  const radio = (value: Choice, text: string) => (
    <label class="choice">
      <input type="radio" name="start" checked={choice === value} onChange={() => setChoice(value)} />
      <span>{text}</span>
    </label>
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isLocalDate(start)) void startProgramme(start);
      }}
    >
      <fieldset>
        <legend class="legend">{words.when}</legend>
        {radio('today', words.today)}
        {radio('monday', words.monday(format.date(monday)))}
        {radio('other', words.otherDate)}
      </fieldset>
      {choice === 'other' && (
        <label class="field">
          <span>{words.chooseDate}</span>
          <input
            type="date"
            required
            value={other}
            min={today}
            onInput={(event) => setOther(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" class="primary" data-testid="start-programme">
        {words.begin}
      </button>
    </form>
  );
}
