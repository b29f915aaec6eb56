/** How long one has been sitting, or what else the timer does. */
import { glanceNow, ready } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { AtRest } from '../parts/with-data.tsx';

export function SittingLine() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  const seen = glanceNow.value;
  const counting = !ready.value || seen.state === 'sitting' || seen.state === 'unclear';
  return (
    <p class="sitting-line">
      {counting ? (
        <>
          <strong class="minutes" data-testid="sitting-minutes" data-slot="minutes">
            {ready.value ? seen.sittingMinutes : '–'}
          </strong>{' '}
          <span class="unit">{words.sitting.minutes(seen.sittingMinutes)}</span>
        </>
      ) : (
        <AtRest />
      )}
    </p>
  );
}
