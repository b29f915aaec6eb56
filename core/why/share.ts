/** What of the decisions may go into a report that somebody sends: the timer's, and nothing of health. */
import type { Decision } from './decision.ts';

/** A prompt to call first tells of a warning sign; the kind of a break tells of exercise. Both become plain. */
export function withoutPrivate(decision: Decision): Decision {
  switch (decision.what) {
    case 'asked':
      return decision.kind === 'call-first' ? { ...decision, kind: 'move' } : decision;
    case 'break':
      return { ...decision, kind: null };
    default:
      return decision;
  }
}
