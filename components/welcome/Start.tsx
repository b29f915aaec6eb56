/** Start the programme: today, next Monday, another date, or not now. Closed until the red flags were answered. */
import { useSignal } from '@preact/signals';
import type { PageWords } from '../../content/words/pages.ts';
import { format } from '../../store/format.ts';
import { model, redFlagGate, todayDate } from '../../store/state.ts';
import { StartForm } from './StartForm.tsx';

export function Start({ words }: { words: PageWords }) {
  const notNow = useSignal(false);
  const { welcome } = words;
  const start = model.value.programme?.start;
  return (
    <section aria-labelledby="start">
      <h2 id="start">{welcome.startTitle}</h2>
      <p>{welcome.startText}</p>
      {start === undefined && redFlagGate.value === 'unasked' && (
        <p>
          <a href="#red-flags">{welcome.answerFirst}</a>
        </p>
      )}
      {start === undefined && redFlagGate.value !== 'unasked' && !notNow.value && (
        <StartForm
          words={words}
          onNotNow={() => {
            notNow.value = true;
          }}
        />
      )}
      <p role="status">
        {start !== undefined && running(start, words)}
        {start === undefined && notNow.value && welcome.notNowText}
      </p>
    </section>
  );
}

function running(start: string, { welcome }: PageWords): string {
  const date = format.day(start);
  return start > todayDate.value ? welcome.startsOn(date) : welcome.startedOn(date);
}
