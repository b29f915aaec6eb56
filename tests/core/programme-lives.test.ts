/** Lives of some months lived forward through the programme, with all that comes between, and what must hold each day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Asked } from '../../core/asked.ts';
import { LEVELS } from '../../core/level.ts';
import { daysDone } from '../../core/missed.ts';
import { type ActionKind, weekOfDay } from '../../core/programme.ts';
import { isExercise } from '../../core/safety.ts';
import { addDays, HOUR, instantOf, type LocalDate, localDateAt } from '../../core/time.ts';
import { runs, SEED } from './thorough.ts';
import { Year } from './year.ts';

/** Section 7.2 written out once more on purpose: minutes a day, by week; after week 13 those of week 12. */
const TOTAL = [10, 12, 12, 14, 15, 16, 18, 16, 18, 20, 20, 20, 15];
const LONGEST_CLOSING_WALK = 20;

const act = fc.oneof(
  { weight: 8, arbitrary: fc.constant('all' as const) },
  { weight: 3, arbitrary: fc.constant('some' as const) },
  { weight: 3, arbitrary: fc.constant('break' as const) },
  { weight: 6, arbitrary: fc.constant('nothing' as const) },
  { weight: 2, arbitrary: fc.constant('pause' as const) },
  { weight: 1, arbitrary: fc.constant('pause and go on' as const) },
  { weight: 1, arbitrary: fc.constant('flare-up' as const) },
  { weight: 1, arbitrary: fc.constant('level' as const) },
  { weight: 1, arbitrary: fc.constant('fly' as const) },
);
const day = fc.record({
  act,
  /** Days on which nobody looks, after this one. */
  gone: fc.oneof(
    { weight: 30, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) },
  ),
  answer: fc.constantFrom('back', 'on', 'none'),
  pick: fc.nat(),
});
/** Begun on any day of a year: of such lives about half meet one of the two clock changes. */
const life = fc.record({
  start: fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days)),
  days: fc.array(day, { minLength: 90, maxLength: 130 }),
});

const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'] as const;
const picked = <Value>(values: readonly Value[], pick: number) => values[pick % values.length] as Value;

type Day = typeof day extends fc.Arbitrary<infer One> ? One : never;

function live(year: Year, { act, pick, answer }: Day): void {
  const { moment, missed, plan } = year.asked;
  if (moment.stage === 'paused') {
    if (pick % 3 === 0) year.tell({ type: 'programme-resumed' });
    return;
  }
  if (missed !== null && answer !== 'none')
    year.tell({ type: 'programme-stepped', to: answer === 'back' ? picked(missed.back, pick) : missed.day });
  if (moment.stage === 'finished') {
    year.tell(pick % 2 === 0 ? { type: 'programme-stepped', to: 29 } : { type: 'programme-continued' });
  }
  const kinds = (year.asked.plan ?? plan)?.actions.map(({ kind }) => kind) ?? [];
  switch (act) {
    case 'all':
      for (const kind of kinds) year.tick(kind);
      break;
    case 'some':
      if (kinds.length > 0) year.tick(picked(kinds, pick));
      break;
    case 'break':
      year.takeBreak();
      break;
    case 'pause':
      // In the evening, after all was done: the day comes a second time.
      if (pick % 3 > 0) for (const kind of kinds) year.tick(kind);
      year.tell({ type: 'programme-paused' });
      break;
    case 'pause and go on':
      year.tell({ type: 'programme-paused' }).tell({ type: 'programme-resumed' });
      break;
    case 'flare-up':
      year.tell({ type: pick % 5 === 0 ? 'flare-up-ended' : 'flare-up-began' });
      break;
    case 'level':
      year.tell({ type: 'settings-changed', settings: { level: picked(LEVELS, pick) } });
  }
}

const minutesOf = ({ plan }: Asked) =>
  plan?.actions.reduce((sum, { kind, minutes = 0 }) => sum + (isExercise(kind) ? minutes : 0), 0) ?? 0;
const asks = ({ plan }: Asked, kind: ActionKind) => plan?.actions.some((one) => one.kind === kind) ?? false;
const dayNumber = ({ moment }: Asked): number => {
  const at = moment.stage === 'paused' ? moment.at : moment;
  return at.stage === 'running' || at.stage === 'continuing'
    ? at.day
    : at.stage === 'finished'
      ? 90 + at.daysSince
      : 0;
};

/** What holds on any day, whatever came before. */
function check(asked: Asked, { model: { settings }, rowOf, date }: Year): void {
  const { plan, lightDay, moment } = asked;
  if (moment.stage === 'paused' || moment.stage === 'finished') expect(plan).toBeNull();
  if (plan === null) return;
  const total = plan.day === 87 ? LONGEST_CLOSING_WALK : (TOTAL[Math.min(weekOfDay(plan.day), 13) - 1] ?? 0);
  const most = plan.day > 90 ? 20 : total;
  const level = settings.level === 'calm' ? 0.6 : 1;
  // Each of at most two sessions is rounded up by itself.
  expect(minutesOf(asked)).toBeLessThan(most * level * (lightDay === null ? 1 : 0.5) + 2);
  if (asks(asked, 'kracht')) expect(rowOf(addDays(date, -1))?.ticked ?? []).not.toContain('kracht');
  if (lightDay !== null) expect(asks(asked, 'kracht')).toBe(false);
  expect(plan.actions.filter(({ upFront }) => upFront).length).toBeLessThanOrEqual(5);
  expect(new Set(plan.actions.map(({ kind }) => kind)).size).toBe(plan.actions.length);
}

/** Days in a row before a date, since another, on which nothing was done. */
function missedBefore({ date, rowOf }: Year, since: LocalDate): number {
  let days = 0;
  for (let one = addDays(date, -1); one >= since; one = addDays(one, -1)) {
    const row = rowOf(one);
    if (row !== undefined && row.ticked.length + row.breaks.length > 0) break;
    days++;
  }
  return days;
}

test(`${runs(1000)} lives of ninety days and more`, { timeout: 120_000 }, () => {
  const seen = { offers: 0, pauses: 0, light: 0, rhythm: 0, flights: 0 };
  fc.assert(
    fc.property(life, ({ start, days }) => {
      const year = new Year(start);
      let at = instantOf(start, '09:00', year.zone);
      let before: { readonly asked: Asked; readonly latest: LocalDate; readonly moved: number } | null = null;
      let answered: LocalDate = start;
      let done = 0;
      for (const one of days) {
        if (one.act === 'fly') {
          year.zone = picked(ZONES, one.pick);
          seen.flights++;
        }
        year.on(localDateAt(at, year.zone));
        const { asked } = year;
        check(asked, year);
        const latest: LocalDate = before === null || year.date > before.latest ? year.date : before.latest;
        if (before !== null) {
          // Monotonic but for the steps back, and never further than the calendar went.
          const past = dayNumber(before.asked);
          const lived = before.asked.moment.stage === 'paused' ? 0 : datesFrom(before.latest, latest);
          expect(dayNumber(asked)).toBe(past + lived);
          // Two mornings that follow each other, with nothing moved between them, never both ask strength.
          if (lived === 1 && before.moved === year.journal.length) {
            expect(asks(asked, 'kracht') && asks(before.asked, 'kracht')).toBe(false);
          }
        }
        if (asked.missed !== null) {
          seen.offers++;
          expect(missedBefore(year, answered)).toBeGreaterThanOrEqual(7);
          for (const to of asked.missed.back) expect(to).toBeLessThan(asked.missed.day);
        }
        const count = year.journal.length;
        live(year, one);
        check(year.asked, year);
        const said = year.journal
          .slice(count)
          .filter(({ type }) => /^programme-(stepped|resumed)$/.test(type));
        if (said.length > 0) {
          answered = latest;
          expect(year.asked.missed).toBeNull();
        }
        if (year.moment.stage === 'paused') seen.pauses++;
        if (asked.lightDay !== null) seen.light++;
        if (asked.moment.stage === 'continuing') seen.rhythm++;
        const nowDone = daysDone(year.programme, year.history, latest);
        expect(nowDone).toBeGreaterThanOrEqual(done);
        done = nowDone;
        before = { asked: year.asked, latest, moved: year.journal.length };
        at += (1 + one.gone) * 24 * HOUR;
      }
    }),
    { numRuns: runs(1000), seed: SEED },
  );
  console.log(`days with an offer, paused, light, in the rhythm, flights: ${JSON.stringify(seen)}`);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
});

function datesFrom(from: LocalDate, to: LocalDate): number {
  let days = 0;
  for (let date = from; date < to; date = addDays(date, 1)) days++;
  return days;
}
