/** What can be known of whether a prompt would come, before one does. Only whether it was seen can no program know. */
import type { Presence } from './journal.ts';
import { type Instant, MINUTE, type Span } from './time.ts';

export interface Facts {
  /** How long the background took to answer; null when it did not. */
  readonly answeredIn: Span | null;
  /** The next moment that the timer awaits; null when it awaits none. */
  readonly awaited: Instant | null;
  /** When the browser will wake us; null when it will not. */
  readonly alarm: Instant | null;
  /** What the browser says of our notifications; null where it says nothing. */
  readonly permission: 'granted' | 'denied' | null;
  /** The text on the toolbar icon; null when it could not be read. */
  readonly badge: string | null;
  /** What the idle interface says; null when it does not answer. */
  readonly idle: Presence['input'] | null;
}

export type Finding =
  | { readonly check: 'worker'; readonly verdict: 'well'; readonly ms: Span }
  | { readonly check: 'worker'; readonly verdict: 'silent' }
  | { readonly check: 'alarm'; readonly verdict: 'well'; readonly at: Instant }
  | { readonly check: 'alarm'; readonly verdict: 'none-awaited' | 'missing' | 'elsewhere' }
  | { readonly check: 'permission'; readonly verdict: 'well' | 'denied' | 'untold' }
  | { readonly check: 'badge'; readonly verdict: 'well'; readonly text: string }
  | { readonly check: 'badge'; readonly verdict: 'unread' }
  | { readonly check: 'idle'; readonly verdict: 'well'; readonly input: Presence['input'] }
  | { readonly check: 'idle'; readonly verdict: 'silent' };

/** Browsers put off an alarm by half a minute, and round it. */
const NEAR: Span = MINUTE;

export function findings(facts: Facts): readonly Finding[] {
  const { answeredIn: ms, badge: text, idle: input } = facts;
  return [
    ms === null ? { check: 'worker', verdict: 'silent' } : { check: 'worker', verdict: 'well', ms },
    alarmFound(facts),
    { check: 'permission', verdict: permissionFound(facts) },
    text === null ? { check: 'badge', verdict: 'unread' } : { check: 'badge', verdict: 'well', text },
    input === null ? { check: 'idle', verdict: 'silent' } : { check: 'idle', verdict: 'well', input },
  ];
}

function alarmFound({ awaited, alarm }: Facts): Finding {
  if (awaited === null) return { check: 'alarm', verdict: alarm === null ? 'none-awaited' : 'elsewhere' };
  if (alarm === null) return { check: 'alarm', verdict: 'missing' };
  const near = Math.abs(alarm - awaited) <= NEAR;
  return near ? { check: 'alarm', verdict: 'well', at: alarm } : { check: 'alarm', verdict: 'elsewhere' };
}

function permissionFound({ permission }: Facts): 'well' | 'denied' | 'untold' {
  if (permission === null) return 'untold';
  return permission === 'granted' ? 'well' : 'denied';
}

/** Where nothing is awaited or told there is nothing to mend. */
export function isWell({ verdict }: Finding): boolean {
  return verdict === 'well' || verdict === 'none-awaited' || verdict === 'untold';
}
