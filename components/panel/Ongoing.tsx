/** A guided session goes on while one looks at something else: the way back to it. */
import { useEffect } from 'preact/hooks';
import { BREAK_HASH } from '../../core/route.ts';
import { followOngoing, ongoing } from '../../store/ongoing.ts';
import { spoken } from '../../store/words.ts';

export function Ongoing() {
  useEffect(followOngoing, []);
  const words = spoken.value?.words.ongoing;
  const state = ongoing.value;
  if (words === undefined || state === null) return null;
  return (
    <p class="card ongoing" data-testid="ongoing">
      {words[state]} <a href={BREAK_HASH}>{state === 'over' ? words.look : words.goOn}</a>
    </p>
  );
}
