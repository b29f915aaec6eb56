/** The complete table: what each event makes of each state. A new state or event without a row does not compile. */
import { describe, expect, test } from 'vitest';
import type { News, Presence } from '../../core/journal.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { Life } from './life.ts';

const seen = (input: Presence['input'], rest: Partial<Presence> = {}): Presence => ({
  input,
  sound: false,
  fullscreen: false,
  ...rest,
});

/** States by name, each 10 minutes old at most. */
const STATES = {
  new: () => {
    const life = new Life();
    life.model = {
      ...life.model,
      timer: {
        state: 'off',
        why: 'new',
        since: life.now,
        looked: life.now,
        until: null,
        prompt: null,
        asked: false,
      },
    };
    life.now += MINUTE;
    return life;
  },
  sitting: () => new Life().work(10),
  prompted: () => new Life().work(45),
  unclear: () => new Life().work(10).still(3),
  locked: () => new Life().work(10).lock(1),
  away: () => new Life().work(10).still(10),
  break: () => new Life().work(10).logBreak(5, undefined, 'the-break').work(1),
  paused: () => new Life().work(10).tell({ type: 'paused', until: new Life().now + 3 * HOUR }),
} as const;
type StateName = keyof typeof STATES;

const EVENTS = {
  'looked: active': (): News => ({ type: 'looked', presence: seen('active') }),
  'looked: idle': (): News => ({ type: 'looked', presence: seen('idle') }),
  'looked: locked': (): News => ({ type: 'looked', presence: seen('locked') }),
  'looked: idle with sound': (): News => ({ type: 'looked', presence: seen('idle', { sound: true }) }),
  'idle-changed: active': (): News => ({ type: 'idle-changed', presence: seen('active') }),
  'idle-changed: idle': (): News => ({ type: 'idle-changed', presence: seen('idle') }),
  'worker-started': (): News => ({ type: 'worker-started', reason: 'startup', presence: seen('active') }),
  'break-logged now': (life: Life): News => ({
    type: 'break-logged',
    start: life.now,
    minutes: 2,
    kind: 'walk',
    source: 'popup',
    exercises: [],
  }),
  'break-undone': (): News => ({ type: 'break-undone', target: 'the-break', date: '2026-11-09' }),
  snoozed: (): News => ({ type: 'snoozed' }),
  paused: (): News => ({ type: 'paused', until: null }),
  resumed: (): News => ({ type: 'resumed' }),
  'settings-changed': (): News => ({ type: 'settings-changed', settings: { promptAfter: 60 } }),
  'action-ticked': (): News => ({ type: 'action-ticked', date: '2026-11-09', action: 'adem' }),
} as const;

type Shown = 'off' | 'sitting' | 'unclear' | 'away' | 'break' | 'paused';
const row = (...after: readonly Shown[]) => after;

/** One row per event, one column per state, in the order of `STATES`. */
const TABLE: Record<keyof typeof EVENTS, readonly Shown[]> = {
  //                           new        sitting    prompted   unclear    locked     away       break    paused
  'looked: active': row('sitting', 'sitting', 'sitting', 'sitting', 'sitting', 'sitting', 'break', 'paused'),
  'looked: idle': row('away', 'unclear', 'unclear', 'unclear', 'unclear', 'away', 'break', 'paused'),
  'looked: locked': row('away', 'unclear', 'unclear', 'unclear', 'unclear', 'away', 'break', 'paused'),
  'looked: idle with sound': row(
    'away',
    'sitting',
    'sitting',
    'unclear',
    'unclear',
    'away',
    'break',
    'paused',
  ),
  'idle-changed: active': row(
    'sitting',
    'sitting',
    'sitting',
    'sitting',
    'sitting',
    'sitting',
    'break',
    'paused',
  ),
  'idle-changed: idle': row('away', 'unclear', 'unclear', 'unclear', 'unclear', 'away', 'break', 'paused'),
  'worker-started': row('sitting', 'sitting', 'sitting', 'sitting', 'sitting', 'sitting', 'break', 'paused'),
  'break-logged now': row('break', 'break', 'break', 'break', 'break', 'break', 'break', 'paused'),
  'break-undone': row('off', 'sitting', 'sitting', 'unclear', 'unclear', 'away', 'sitting', 'paused'),
  snoozed: row('off', 'sitting', 'sitting', 'unclear', 'unclear', 'away', 'break', 'paused'),
  paused: row('paused', 'paused', 'paused', 'paused', 'paused', 'paused', 'paused', 'paused'),
  resumed: row('sitting', 'sitting', 'sitting', 'unclear', 'unclear', 'away', 'break', 'sitting'),
  'settings-changed': row('off', 'sitting', 'sitting', 'unclear', 'unclear', 'away', 'break', 'paused'),
  'action-ticked': row('off', 'sitting', 'sitting', 'unclear', 'unclear', 'away', 'break', 'paused'),
};

const CASES = Object.entries(TABLE).flatMap(([event, after]) =>
  Object.keys(STATES).map((state, column) => ({ state, event, after: after[column] })),
);

describe('state x event', () => {
  test.each(CASES)('$state, then $event: $after', ({ state, event, after }) => {
    const life = STATES[state as StateName]();
    life.tell(EVENTS[event as keyof typeof EVENTS](life));
    expect(life.glance.state).toBe(after);
  });

  test.each(CASES)(
    '$state, then $event: no stretch turns over, no alarm lies in the past',
    ({ state, event }) => {
      const life = STATES[state as StateName]();
      life.tell(EVENTS[event as keyof typeof EVENTS](life));
      expect(life.model.timer.since).toBeLessThanOrEqual(life.now);
      expect(life.model.timer.looked).toBe(life.now);
      expect(life.glance.sittingMinutes).toBeGreaterThanOrEqual(0);
    },
  );
});
