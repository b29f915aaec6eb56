/** The check-in: a form where something is asked, what came of it where it was told, and the way to tell more. */
import {
  askedNow,
  draft,
  nextCheckIn,
  openForm,
  openNow,
  told,
  toldSomething,
} from '../../store/check-in.ts';
import { format } from '../../store/format.ts';
import { moment } from '../../store/state.ts';
import { checkInWords } from '../../store/texts.ts';
import { Form } from './Form.tsx';
import { Result } from './Result.tsx';
import { Rise } from './Rise.tsx';
import './check-in.css';

export default function CheckIn() {
  const words = checkInWords.value;
  // Until it is known what was named last time nothing can be filled in.
  if (words === null || told.value === null) return null;
  const asked = askedNow.value;
  const now = moment.value;
  const filling = asked.length > 0;
  return (
    <section class="check-in stack" aria-labelledby="check-in-title" data-testid="check-in">
      <div>
        <h1 id="check-in-title" tabIndex={-1}>
          {words.title}
        </h1>
        {(now.stage === 'running' || now.stage === 'continuing') && (
          <p class="soft">{words.day(filling ? asksOf(now.day) : now.day)}</p>
        )}
      </div>
      <Rise />
      {filling && <Form asked={asked} words={words} draft={draft.value} />}
      {!filling && !toldSomething.value && (
        <div class="stack">
          <p>
            {words.nothing} {nextCheckIn.value !== null && words.next(format.day(nextCheckIn.value))}
          </p>
          <div>
            <button type="button" data-testid="check-in-anyway" onClick={openForm}>
              {words.anyway}
            </button>
          </div>
        </div>
      )}
      {!filling && <Result words={words} />}
    </section>
  );
}

/** The last day whose questions stand in the form: what stayed open is headed by the day that asked it. */
function asksOf(day: number): number {
  return openNow.value.length > 0 ? Math.max(...openNow.value.map((one) => one.day)) : day;
}
