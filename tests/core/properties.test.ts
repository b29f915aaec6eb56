/** Chance events in any order, forward and with a clock that jumps: every invariant after every event. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DayTotals, rebuildDays } from '../../core/days.ts';
import { fold } from '../../core/folding.ts';
import type { JournalEvent, Presence } from '../../core/journal.ts';
import { replay } from '../../core/merge.ts';
import { type LocalDate, MINUTE } from '../../core/time.ts';
import { ACTS, GAPS, pass, SETTINGS } from './acts.ts';
import { accountedFor, Invariants } from './invariants.ts';
import { Machine, MONDAY_NINE } from './machine.ts';
import { runs, SEED } from './thorough.ts';

/** Clocks that people and time servers set: minutes. */
const JUMPS = [-25 * 60, -120, -1, 7, 60, 24 * 60].map((minutes) => minutes * MINUTE);
/** The machine sleeps through what is longer. */
const AWAKE_AT_MOST = 200 * MINUTE;
const ACTIVE: Presence = { input: 'active', sound: false, fullscreen: false, typing: false };

const index = (list: readonly unknown[]) => fc.nat(list.length - 1);
/** What happens, how long before, a length of time that it may need, and whether the machine is awake until then. */
const act = fc.tuple(index(ACTS), index(GAPS), index(GAPS), fc.nat(3));
const sequence = fc.record({
  settings: index(SETTINGS),
  acts: fc.array(act, { minLength: 1, maxLength: 14 }),
  cut: fc.nat(1000),
});
type Sequence = typeof sequence extends fc.Arbitrary<infer T> ? T : never;

function live({ settings, acts }: Sequence, jumps: boolean): readonly [Machine, Invariants] {
  const machine = new Machine(MONDAY_NINE, SETTINGS[settings]);
  const watch = new Invariants(machine, { clockMayJump: jumps });
  machine.tell({ type: 'worker-started', reason: 'installed', presence: ACTIVE });
  let presence = ACTIVE;
  for (const [what, gap, size, awake] of acts) {
    const length = GAPS[gap] ?? 0;
    pass(machine, length, awake > 0 && length < AWAKE_AT_MOST ? presence : null);
    if (jumps && awake === 0) machine.now += JUMPS[size % JUMPS.length] ?? 0;
    const news = ACTS[what]?.(machine, GAPS[size] ?? 0);
    if (news === undefined) continue;
    if ('presence' in news) presence = news.presence;
    machine.tell(news);
  }
  return [machine, watch];
}

type Days = ReadonlyMap<LocalDate, DayTotals>;

function sorted(days: Days): readonly DayTotals[] {
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** As text it is compared ten times faster; only what differs is looked at closely. */
function same(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toStrictEqual(other);
}

/** Observations before the cut are folded away: the state and the days that are left are the same. */
function checkFolding({ journal, model, start, initial }: Machine, days: Days, cut: number): void {
  const at = cut % (journal.length + 1);
  const [old, young] = [journal.slice(0, at), journal.slice(at)];
  const folded = fold({ seq: 0, model: initial }, old);
  if (folded === null) return;
  same(replay(young, folded.snapshot.model), model);
  const dropped = new Set(folded.dropped);
  const tallies = [...folded.tallies].map(
    ([date, spent], place): JournalEvent => ({
      v: 1,
      id: `tally-${place}`,
      device: 'd',
      seq: journal.length + 1 + place,
      at: start,
      zone: 'Europe/Amsterdam',
      localDate: date,
      type: 'day-folded',
      date,
      spent,
    }),
  );
  const left = [...old.filter((event) => !dropped.has(event)), ...young, ...tallies];
  same(sorted(rebuildDays(left)), sorted(days));
}

function prove(name: string, all: number, jumps: boolean): void {
  const count = runs(all);
  test(`${count} of ${all} chance sequences, ${name}`, { timeout: 300_000 }, () => {
    const began = process.cpuUsage().user;
    const property = fc.property(sequence, (one) => {
      const [machine, watch] = live(one, jumps);
      if (!jumps) expect(accountedFor(machine)).toBe(machine.now - MONDAY_NINE);
      same(sorted(rebuildDays(machine.journal)), sorted(watch.days));
      checkFolding(machine, watch.days, one.cut);
    });
    fc.assert(property, { numRuns: count, seed: SEED });
    const took = ((process.cpuUsage().user - began) / 1e6).toFixed(1);
    console.log(`${count} sequences, ${name}, seed ${SEED}: ${took} s of processor time`);
  });
}

prove('the clock only moves forward', 80_000, false);
prove('the clock jumps as well', 20_000, true);
