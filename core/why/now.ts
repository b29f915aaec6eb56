/** The question itself: when the next prompt is awaited, or why none is. */
import type { Opening } from '../hours.ts';
import type { ClaimKind, Hold } from '../journal.ts';
import type { Instant } from '../time.ts';
import type { Glance } from '../timer/glance.ts';
import type { TimerPlan } from '../timer/timer.ts';

export type Outlook =
  | { readonly what: 'expected'; readonly at: Instant }
  | { readonly what: 'standing'; readonly since: Instant }
  /** The working hours end before it would come. */
  | { readonly what: 'closes'; readonly at: Instant }
  /** A pause without an end is asked about. */
  | { readonly what: 'asks-pause' }
  | { readonly what: 'held'; readonly why: Hold }
  | { readonly what: 'claimed'; readonly kind: ClaimKind; readonly until: Instant; readonly due: Instant }
  | { readonly what: 'unclear' }
  | { readonly what: 'break'; readonly until: Instant }
  | { readonly what: 'paused'; readonly until: Instant | null }
  | { readonly what: 'closed'; readonly until: Instant | null }
  | { readonly what: 'away' }
  | { readonly what: 'new' };

/** What holds at the moment of the glance. */
export function outlookOf(seen: Glance, { opening }: Pick<TimerPlan, 'opening'>): Outlook {
  const { state, prompt, until } = seen;
  if (prompt !== null) {
    return prompt.kind === 'still-paused' ? { what: 'asks-pause' } : { what: 'standing', since: prompt.due };
  }
  switch (state) {
    case 'sitting':
      return whileSitting(seen, opening);
    case 'unclear':
    case 'away':
      return { what: state };
    case 'break':
      return until === null ? { what: 'away' } : { what: state, until };
    case 'paused':
    case 'closed':
      return { what: state, until };
    case 'off':
      return { what: 'new' };
  }
}

function whileSitting({ claim, heldBy, dueAt: due }: Glance, { until: closes }: Opening): Outlook {
  if (due === null) return { what: 'unclear' };
  // Only a meeting that outlasts the due time keeps a prompt waiting.
  if (claim?.kind === 'meeting' && claim.until > due) return { what: 'claimed', ...claim, due };
  if (heldBy !== null) return { what: 'held', why: heldBy };
  return due < closes ? { what: 'expected', at: due } : { what: 'closes', at: closes };
}
