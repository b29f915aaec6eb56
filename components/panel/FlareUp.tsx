/** "Vandaag veel pijn": the warning signs first, then three light days; and the way back. */
import { useState } from 'preact/hooks';
import { FLARE_UP_DAYS } from '../../core/flare-up.ts';
import { takeItLightly } from '../../store/check-in.ts';
import { lightDayNow } from '../../store/today-plan.ts';
import { endFlareUp } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { lazyWith } from '../parts/lazy.tsx';

const RedFlagCheck = lazyWith(() => import('../red-flags/RedFlagCheck.tsx'));
const YourPlan = lazyWith(() => import('../review/YourPlan.tsx'), null);

export function FlareUp() {
  const [checking, check] = useState(false);
  const words = spoken.value?.words.flareUp;
  if (words === undefined) return null;
  const day = lightDayNow.value;
  if (day !== null) {
    return (
      <section class="card stack flare-up" data-testid="flare-up" aria-labelledby="flare-up-title">
        <h2 id="flare-up-title">{words.light(day, FLARE_UP_DAYS)}</h2>
        <p>{words.text}</p>
        <YourPlan />
        <button type="button" data-testid="end-flare-up" onClick={endFlareUp}>
          {words.end}
        </button>
      </section>
    );
  }
  const answered = (answer: 'none' | 'any') => {
    check(false);
    if (answer === 'none') void takeItLightly();
  };
  return (
    <details class="small flare-up" open={checking} onToggle={(event) => check(event.currentTarget.open)}>
      <summary data-testid="begin-flare-up">{words.begin}</summary>
      <p>{words.checkFirst}</p>
      {checking && <RedFlagCheck onDone={answered} />}
    </details>
  );
}
