import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../../core/journal.ts';
import { inOrder, merge } from '../../core/merge.ts';
import { MINUTE } from '../../core/time.ts';
import { Life, MONDAY_NINE } from './life.ts';

/** A morning on one computer. */
function lived(device: string, minutes: readonly number[]): JournalEvent[] {
  const life = new Life(MONDAY_NINE + minutes.length * MINUTE);
  for (const one of minutes)
    life.work(one).logBreak(2, undefined, `${device}-${life.journal.length}`).work(3);
  return life.journal.map((event) => ({ ...event, device, id: `${device}/${event.id}` }) as JournalEvent);
}

const computer = (device: string) =>
  fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
    .map((minutes) => lived(device, minutes));

describe('two journals', () => {
  test('give the union, whichever is brought to the other', () => {
    fc.assert(
      fc.property(computer('a'), computer('b'), (a, b) => {
        const toA = merge(a, b, 'a');
        const toB = merge(b, a, 'b');
        expect(toA?.added).toHaveLength(b.length);
        expect([...(toA?.days ?? [])].sort()).toEqual([...(toB?.days ?? [])].sort());
      }),
      { numRuns: 100 },
    );
  });

  test('brought twice add nothing the second time', () => {
    const [a, b] = [lived('a', [10]), lived('b', [20])];
    expect(merge([...a, ...b], b, 'a')?.added).toEqual([]);
  });

  test('that claim the same place with different events are damaged', () => {
    const a = lived('a', [10]);
    const forged = a.map((event) => ({ ...event, id: `${event.id}!` }));
    expect(merge(a, forged, 'a')).toBeNull();
  });

  test('keep the order of each journal, even when a clock was put back in it', () => {
    const [first, second] = lived('a', [10]);
    if (first === undefined || second === undefined) throw new Error('a lived morning has events');
    const jumped = { ...second, at: first.at - 1000 };
    expect(inOrder([jumped, first]).map((event) => event.seq)).toEqual([first.seq, second.seq]);
  });

  test('of two programmes the one started last wins', () => {
    const start = (device: string, at: number, day: string): JournalEvent => ({
      v: 1,
      id: `${device}-start`,
      device,
      seq: 1,
      at,
      zone: 'Europe/Amsterdam',
      localDate: '2026-11-09',
      type: 'programme-started',
      start: day,
    });
    const mine = [start('a', MONDAY_NINE, '2026-11-09')];
    const theirs = [start('b', MONDAY_NINE + MINUTE, '2026-11-16')];
    expect(merge(mine, theirs, 'a')?.imported.programme?.start).toBe('2026-11-16');
    expect(merge(theirs, mine, 'b')?.imported.programme?.start).toBe('2026-11-16');
  });
});
