/** After day 90, for whoever goes on: what today asks in the weekly rhythm. */
import type { DayPlan } from '../../core/day-plan.ts';
import { planWords } from '../../store/texts.ts';
import { Actions } from '../panel/Actions.tsx';
import { lazyWith } from '../parts/lazy.tsx';
import { OfToday } from '../told/OfToday.tsx';
import { AdjustFold } from './AdjustFold.tsx';
import { DoneLine } from './DoneLine.tsx';

const Stays = lazyWith(() => import('../review/Stays.tsx'), null);

export function Rhythm({ plan }: { plan: DayPlan }) {
  const words = planWords.value?.rhythm;
  if (words === undefined) return null;
  return (
    <section class={`day ${plan.phase}`} aria-labelledby="programme-title">
      <div class="banner">
        <h2 id="programme-title" class="day-name" data-testid="programme-day">
          {words.title}
        </h2>
        <p class="small soft">{words.text}</p>
        <DoneLine />
      </div>
      <Actions plan={plan} />
      <OfToday />
      <Stays />
      <AdjustFold />
    </section>
  );
}
