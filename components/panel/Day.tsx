/** Day N of 90: the banner with phase and focus, and the actions of the day. */
import type { DayPlan } from '../../core/day-plan.ts';
import { PHASES, PROGRAMME_DAYS } from '../../core/programme.ts';
import { spoken } from '../../store/words.ts';
import { AdjustFold } from '../plan/AdjustFold.tsx';
import { Afterwards } from '../plan/Afterwards.tsx';
import { DoneLine } from '../plan/DoneLine.tsx';
import { OfToday } from '../told/OfToday.tsx';
import { Actions } from './Actions.tsx';

export function Day({ plan }: { plan: DayPlan }) {
  if (spoken.value === null) return null;
  const { words, programme } = spoken.value;
  const phase = programme.phases[plan.phase];
  const closing = plan.week === 13;
  return (
    <section class={`day ${plan.phase}`} aria-labelledby="programme-title">
      <div class="banner">
        <h2 id="programme-title" class="day-name" data-testid="programme-day">
          {words.programme.day(plan.day)}
        </h2>
        <p class="phase" data-testid="phase">
          {phase.name}
          {closing && `: ${programme.closingName}`}
        </p>
        <ol class="phases" aria-hidden="true">
          {PHASES.map((one) => (
            <li key={one} class={one === plan.phase ? `${one} current` : one} />
          ))}
        </ol>
        <p class="small soft">{phase.focus}</p>
        <DoneLine />
      </div>
      <Actions plan={plan} />
      <OfToday />
      {plan.day === PROGRAMME_DAYS && <Afterwards />}
      <p class="small soft whose">{programme.minutes}</p>
      <p class="small soft">{programme.whose}</p>
      <AdjustFold />
    </section>
  );
}
