import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuildDays } from '../../core/days.ts';
import { fold } from '../../core/folding.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { inOrder, merge } from '../../core/merge.ts';
import { newModel } from '../../core/model.ts';
import { tallyId } from '../../core/tallied.ts';
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

  test('that say different things under one id are damaged', () => {
    const [first, second] = lived('b', [10]);
    if (first === undefined || second === undefined) throw new Error('a lived morning has events');
    expect(merge([], [first, { ...second, id: first.id }], 'a')).toBeNull();
    expect(merge([], [first, first], 'a')?.added).toEqual([first]);
  });

  test('give an older copy of a journal its end back, and it goes on from there', () => {
    const whole = lived('a', [10, 20]);
    const merged = merge(whole.slice(0, 3), whole, 'a');
    expect(merged?.seq).toBe(whole.at(-1)?.seq);
  });

  test('of which one claims a place that no journal reaches are damaged', () => {
    const [first] = lived('a', [10]);
    if (first === undefined) throw new Error('a lived morning has events');
    expect(merge([], [{ ...first, seq: Number.MAX_SAFE_INTEGER }], 'a')).toBeNull();
  });
});

/** The same journal after 35 days: observations folded into a tally a day. */
function folded(journal: readonly JournalEvent[]): readonly JournalEvent[] {
  const done = fold({ seq: 0, model: newModel(0) }, journal);
  const last = journal.at(-1);
  if (done === null || last === undefined) throw new Error('a lived morning holds observations');
  const tallies = [...done.tallies].map(([date, spent], index): JournalEvent => {
    const { v, device, at, zone, localDate } = last;
    const id = tallyId(device, done.snapshot.seq, date);
    return {
      v,
      id,
      device,
      seq: last.seq + 1 + index,
      at,
      zone,
      localDate,
      type: 'day-folded',
      date,
      spent,
    };
  });
  return [...journal.filter((event) => !done.dropped.includes(event)), ...tallies];
}

/** What a computer's journal is after a file was brought to it. */
function brought(mine: readonly JournalEvent[], file: readonly JournalEvent[]): readonly JournalEvent[] {
  const merged = merge(mine, file, 'home');
  if (merged === null) throw new Error('These files are whole');
  return [...mine.filter((event) => !merged.dropped.includes(event)), ...merged.added];
}

const told = (events: readonly JournalEvent[]) => [...rebuildDays(inOrder(events))].sort();
const ids = (events: readonly JournalEvent[]) => events.map(({ id }) => id).sort();

describe('a day that was folded', () => {
  const young = lived('b', [30, 40]);
  const old = folded(young);

  test('holds the same time as before', () => {
    expect(told(old)).toEqual(told(young));
  });

  test('counts once on a computer that had imported it before', () => {
    const once = brought(lived('home', [10]), young);
    expect(told(brought(once, old))).toEqual(told(once));
  });

  test('counts once where a file from before is brought back', () => {
    expect(merge(old, young, 'b')?.added).toEqual([]);
    expect(told(brought(old, young))).toEqual(told(young));
  });

  test('cannot claim what came after its own tally', () => {
    const tally = old.at(-1);
    if (tally === undefined) throw new Error('there is a tally');
    const forged = { ...tally, id: tallyId('b', 9999, '2026-11-09'), seq: 500 } as JournalEvent;
    expect(merge(young, [forged], 'b')?.dropped).toEqual([]);
  });
});

describe('files of several computers, older and younger ones', () => {
  const files = fc
    .tuple(computer('a'), computer('b'), computer('c'))
    .map((journals) => journals.flatMap((journal) => [journal, folded(journal)]));

  test('lead to the same journal and the same days in any order, and brought again change nothing', () => {
    const orders = files.chain((all) =>
      fc.tuple(fc.shuffledSubarray([...all], { minLength: 6 }), fc.constant(all)),
    );
    fc.assert(
      fc.property(computer('home'), orders, (home, [shuffled, straight]) => {
        const one = shuffled.reduce(brought, home);
        const other = straight.reduce(brought, home);
        expect(ids(one)).toEqual(ids(other));
        expect(told(one)).toEqual(told(other));
        for (const file of straight) expect(merge(one, file, 'home')?.added).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
