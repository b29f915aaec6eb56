/** A quiet line where a second product follows within a week: one at a time tells where a complaint comes from. */
import type { MineWords } from '../../content/mine/mine.ts';
import { PACE_DAYS } from '../../core/supplements/product.ts';
import { addDays } from '../../core/time.ts';
import { todayDate } from '../../store/state.ts';
import { supplements } from '../../store/supplements.ts';

export function Pace({ words }: { words: MineWords }) {
  const since = addDays(todayDate.value, -PACE_DAYS);
  if (!supplements.value.some((product) => product.since > since)) return null;
  return (
    <p class="small soft" data-testid="pace">
      {words.form.pace}
    </p>
  );
}
