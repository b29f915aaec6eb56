/** The complete table: what each event makes of each state. A new state or event without a row does not compile. */
import { describe, expect, test } from 'vitest';
import type { News } from '../../core/journal.ts';
import { Invariants } from './invariants.ts';
import type { Life } from './life.ts';
import { EVENTS } from './table-events.ts';
import { COLUMNS, type Columns, MAKE } from './table-states.ts';

/** What panel and popup show after the event. */
const SHOWN = {
  S: 'sitting',
  U: 'unclear',
  A: 'away',
  B: 'break',
  P: 'paused',
  C: 'closed',
  N: 'off',
} as const;

/** One letter for each column; another number of them does not compile. */
type RowOf<T extends readonly unknown[]> = { readonly [K in keyof T]: keyof typeof SHOWN };
type Row = RowOf<Columns>;
type Letters<S extends string> = S extends `${infer First} ${infer Rest}` ? [First, ...Letters<Rest>] : [S];
const row = <S extends string>(letters: Letters<S> extends Row ? S : never): string => letters;

type Rows = { readonly [T in keyof typeof EVENTS]: { readonly [V in keyof (typeof EVENTS)[T]]: string } };

// Columns: sitting, prompted, in a meeting, seated, full screen, typing | unclear: silence, lock |
// away: silence, lock, sleep, after a break | break | new | paused, asked | closed.
const TABLE: Rows = {
  looked: {
    active: row('S S S S S S S S S S S S B S P P C'),
    typing: row('S S S S S S S S S S S S B S P P C'),
    idle: row('U U S S U U U U A A A A B A P P C'),
    locked: row('U U U U U U U U A A A A B A P P C'),
    'idle with sound': row('S S S S S S U U A A A A B A P P C'),
    'idle in full screen': row('S S S S S S U U A A A A B A P P C'),
    'locked with sound': row('U U U U U U U U A A A A B A P P C'),
  },
  'idle-changed': {
    active: row('S S S S S S S S S S S S B S P P C'),
    idle: row('U U S S U U U U A A A A B A P P C'),
    locked: row('U U U U U U U U A A A A B A P P C'),
  },
  'worker-started': {
    installed: row('S S S S S S S S S S S S B S P P C'),
    updated: row('S S S S S S S S S S S S B S P P C'),
    startup: row('S S S S S S S S S S S S B S P P C'),
    restored: row('S S S S S S S S S S S S B S P P C'),
  },
  snoozed: {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  paused: {
    'for an hour': row('P P P P P P P P P P P P P P P P P'),
    'without end': row('P P P P P P P P P P P P P P P P P'),
  },
  resumed: {
    once: row('S S S S S S U U A A A A B S S S C'),
  },
  'pause-kept': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'sitting-claimed': {
    meeting: row('S S S S S S U U A A A A B N P P C'),
    seated: row('S S S S S S U U A A A A B N P P C'),
  },
  'claim-ended': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'break-logged': {
    now: row('B B B B B B B B B B B B B B P P C'),
    'of earlier': row('S S S S S S U U A A A A B N P P C'),
    'of yesterday': row('S S S S S S U U A A A A B N P P C'),
  },
  'break-amended': {
    'that is on, which ends now': row('S S S S S S U U A A A A B N P P C'),
    'that is on, which ends later': row('S S S S S S U U A A A A B N P P C'),
    another: row('S S S S S S U U A A A A B N P P C'),
  },
  'break-undone': {
    'that is on': row('S S S S S S U U A A A A S N P P C'),
    another: row('S S S S S S U U A A A A B N P P C'),
  },
  'absence-answered': {
    sat: row('S S S S S S U U A A A A B N P P C'),
    meeting: row('S S S S S S U U A A A A B N P P C'),
  },
  'settings-changed': {
    threshold: row('S S S S S S U U A A A A B N P P C'),
    'closed today': row('C C C C C C C C C C C C B N P P C'),
    'no hours': row('S S S S S S U U A A A A B N P P A'),
  },
  'action-ticked': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'action-unticked': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'programme-restored': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'check-in-reminded': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'day-told': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'safety-answered': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'supplement-added': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'supplement-changed': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'supplement-removed': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'supplement-taken': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'supplement-untaken': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'supplement-reminded': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'flare-up-began': { once: row('S S S S S S U U A A A A B N P P C') },
  'flare-up-ended': { once: row('S S S S S S U U A A A A B N P P C') },
  'exercise-kept': { once: row('S S S S S S U U A A A A B N P P C') },
  'exercise-removed': { once: row('S S S S S S U U A A A A B N P P C') },
  'picture-kept': { once: row('S S S S S S U U A A A A B N P P C') },
  'backup-answered': { once: row('S S S S S S U U A A A A B N P P C') },
  'programme-started': {
    today: row('S S S S S S U U A A A A B N P P C'),
  },
  'programme-stopped': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'programme-paused': { once: row('S S S S S S U U A A A A B N P P C') },
  'programme-resumed': { once: row('S S S S S S U U A A A A B N P P C') },
  'programme-stepped': { back: row('S S S S S S U U A A A A B N P P C') },
  'programme-continued': { on: row('S S S S S S U U A A A A B N P P C') },
  'red-flags-answered': {
    any: row('S S S S S S U U A A A A B N P P C'),
  },
  'food-answered': {
    none: row('S S S S S S U U A A A A B N P P C'),
  },
  'care-contacted': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  imported: {
    'with settings': row('S S S S S S U U A A A A B N P P A'),
  },
  'day-folded': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  spent: {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  prompted: {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  warned: {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
  'held-back': {
    once: row('S S S S S S U U A A A A B N P P C'),
  },
};

const CASES = Object.entries(TABLE).flatMap(([type, variants]) =>
  Object.entries(variants).flatMap(([variant, letters]) =>
    COLUMNS.map((state, column) => ({
      state,
      event: `${type}: ${variant}`,
      make: (EVENTS as Readonly<Record<string, Readonly<Record<string, (life: Life) => News>>>>)[type]?.[
        variant
      ],
      after: SHOWN[letters.split(' ')[column] as keyof typeof SHOWN],
    })),
  ),
);

describe('state x event', () => {
  test.each(CASES)('$state, then $event: $after', ({ state, make, after }) => {
    const life = MAKE[state]?.();
    if (life === undefined || make === undefined) throw new Error('A row or a column has no maker.');
    // No stretch turns over, no alarm lies in the past, the journal tells it again.
    new Invariants(life);
    life.tell(make(life));
    expect(life.glance.state).toBe(after);
  });
});
