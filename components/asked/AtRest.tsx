/** What the timer does while nobody sits, and until when: in the panel's ring and in the popup's line. */
import type { Words } from '../../content/words/words.ts';
import type { Glance } from '../../core/timer/glance.ts';
import { format } from '../../store/format.ts';
import { glanceNow } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';

export function AtRest() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  return (
    <>
      <strong class="state">{nameOf(glanceNow.value, words)}</strong>{' '}
      <span class="unit">{untilOf(glanceNow.value, words)}</span>
      <span class="visually-hidden" data-testid="sitting-minutes">
        0
      </span>
    </>
  );
}

function nameOf({ state }: Glance, { sitting }: Words): string {
  switch (state) {
    case 'break':
      return sitting.onBreak;
    case 'away':
    case 'paused':
    case 'closed':
      return sitting[state];
    default:
      return sitting.off;
  }
}

function untilOf({ state, until }: Glance, { sitting }: Words): string {
  if (until === null) return state === 'paused' ? sitting.pausedForGood : '';
  switch (state) {
    case 'break':
      return sitting.breakUntil(format.clock(until));
    case 'paused':
      return sitting.pausedUntil(format.moment(until));
    case 'closed':
      return sitting.closedUntil(format.moment(until));
    default:
      return '';
  }
}
