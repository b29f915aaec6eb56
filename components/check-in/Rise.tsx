/** Pain that rose: the warning signs first, then three light days for whoever wants them. Once for each rise. */
import { useSignal } from '@preact/signals';
import { answerRise, risen, takeItLightly } from '../../store/check-in.ts';
import { checkInWords } from '../../store/texts.ts';
import { lightDayNow } from '../../store/today-plan.ts';
import { lazyWith } from '../parts/lazy.tsx';
import './check-in.css';

const RedFlagCheck = lazyWith(() => import('../red-flags/RedFlagCheck.tsx'));

export function Rise() {
  const step = useSignal<'told' | 'check' | 'offer'>('told');
  const words = checkInWords.value?.rise;
  // Whoever takes it lightly already has answered.
  if (words === undefined || !risen.value || lightDayNow.value !== null) return null;
  const offering = step.value === 'offer';
  return (
    <section class="card stack rise" data-testid="rise" aria-labelledby="rise-title">
      <h2 id="rise-title">{offering ? words.noneTitle : words.title}</h2>
      {step.value === 'told' && (
        <>
          <p>{words.text}</p>
          <div>
            <button
              type="button"
              class="primary"
              data-testid="rise-check"
              onClick={() => {
                step.value = 'check';
              }}
            >
              {words.check}
            </button>
          </div>
        </>
      )}
      {step.value === 'check' && (
        <RedFlagCheck
          onDone={(answer) => {
            if (answer === 'none') step.value = 'offer';
            else void answerRise();
          }}
        />
      )}
      {offering && (
        <>
          <p>{words.noneText}</p>
          <div class="row">
            <button
              type="button"
              class="primary"
              data-testid="rise-light"
              onClick={() => void takeItLightly()}
            >
              {words.light}
            </button>
            <button type="button" data-testid="rise-on" onClick={() => void answerRise()}>
              {words.on}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
