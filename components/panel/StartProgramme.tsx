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

export function StartProgramme({ label }: { label: string }) {
  const [step, setStep] = useState<Step>('closed');
  switch (step) {
    case 'closed':
      return (
        <button
          type="button"
          class="primary"
          data-testid="start-programme"
          onClick={() => setStep(redFlagGate.value === 'unasked' ? 'red-flags' : 'date')}
        >
          {label}
        </button>
      );
    case 'red-flags':
      return <RedFlagCheck onDone={() => setStep('date')} />;
    case 'date':
      return <ChooseDate onCancel={() => setStep('closed')} />;
  }
}

function ChooseDate({ onCancel }: { onCancel: () => void }) {
  const words = spoken.value?.words.programme;
  const today = todayDate.value;
  const monday = nextMonday(today);
  const [choice, setChoice] = useState<'today' | 'monday' | 'other'>('today');
  const [other, setOther] = useState(monday);
  if (words === undefined) return null;
  const start = { today, monday, other }[choice];
  const radio = (value: typeof choice, text: string) => (
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
      <div class="row">
        <button type="submit" class="primary" data-testid="start-on-date">
          {words.begin}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
