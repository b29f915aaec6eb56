/** Strips and long bouts, told as stories and beside a slow walk from minute to minute. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDay, type LoggedBreak, rebuildDays } from '../../../core/days.ts';
import type { JournalEvent, TimeKind } from '../../../core/journal.ts';
import { boutsOf, longBouts } from '../../../core/progress/long-bouts.ts';
import { openEvents, withOpen } from '../../../core/progress/open.ts';
import { cutByDay, type Stretch, stretchesOf } from '../../../core/progress/stretches.ts';
import { breakZones, hoursShown, marksOf, piecesByDay } from '../../../core/progress/strips.ts';
import { HOUR, type Instant, localDateAt, MINUTE, type Turn, type Zone, zoned } from '../../../core/time.ts';
import { Life } from '../life.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const at = (local: string, zone = AMSTERDAM): Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
const lived = (kind: TimeKind, from: Instant, minutes: number, zone: Zone = AMSTERDAM): Stretch => ({
  kind,
  from,
  to: from + minutes * MINUTE,
  zone,
  turn: 0,
});
const logged = (start: Instant, minutes = 2, id = 'b'): LoggedBreak => ({
  id,
  start,
  minutes,
  kind: 'walk',
  source: 'popup',
});

test('a morning is told piece by piece on its clock; a computer that was off tells nothing', () => {
  const nine = at('2026-11-23T09:00');
  const day = [
    lived('sitting', nine, 45),
    lived('break', nine + 45 * MINUTE, 2),
    lived('off', nine + 47 * MINUTE, 60),
  ];
  expect(piecesByDay(day).get('2026-11-23')).toEqual([
    { kind: 'sitting', from: 540, to: 585 },
    { kind: 'break', from: 585, to: 587 },
  ]);
});

test('a stretch across midnight is cut; with a night shift it stays one day, past 24 hours', () => {
  const late = lived('sitting', at('2026-11-23T23:30'), 60);
  expect([...piecesByDay([late])]).toEqual([
    ['2026-11-23', [{ kind: 'sitting', from: 1410, to: 1440 }]],
    ['2026-11-24', [{ kind: 'sitting', from: 0, to: 30 }]],
  ]);
  expect([...piecesByDay([{ ...late, turn: 360 }])]).toEqual([
    ['2026-11-23', [{ kind: 'sitting', from: 1410, to: 1470 }]],
  ]);
});

test('a break a minute before midnight is marked on the day on which it began, on the clock of where it was', () => {
  const start = at('2026-11-23T23:59', 'America/New_York');
  const zones = breakZones([
    stamped({ type: 'break-logged', ...logged(start), exercises: [] }, start, 'America/New_York'),
  ]);
  expect(marksOf('2026-11-23', [logged(start, 2, 'e1')], zones, AMSTERDAM)).toEqual([23 * 60 + 59]);
  expect(marksOf('2026-11-24', [logged(start, 2, 'unknown')], zones, AMSTERDAM)).toEqual([5 * 60 + 59]);
});

test('in the hour that comes twice no piece ends before it began', () => {
  const [piece] = piecesByDay([lived('sitting', Date.UTC(2026, 9, 25, 0, 50), 20)]).get('2026-10-25') ?? [];
  expect(piece).toEqual({ kind: 'sitting', from: 170, to: 170 });
});

test('an absence that was sitting is told as sitting, to the minute', () => {
  const nine = at('2026-11-23T09:00');
  const events = [
    stamped({ type: 'spent', kind: 'away', from: nine, to: nine + 30 * MINUTE }, nine),
    stamped(
      {
        type: 'absence-answered',
        from: nine + 10 * MINUTE,
        to: nine + 20 * MINUTE,
        was: 'away',
        answer: 'sat',
      },
      nine + HOUR,
    ),
  ];
  const minutes = stretchesOf(events).map(({ kind, from, to }) => [
    kind,
    (from - nine) / MINUTE,
    (to - nine) / MINUTE,
  ]);
  expect(minutes).toEqual([
    ['away', 0, 10],
    ['sitting', 10, 20],
    ['away', 20, 30],
  ]);
});

test('the hours shown hold whoever sat early or late, and an absence widens nothing', () => {
  expect(hoursShown([[{ kind: 'away', from: 0, to: 1440 }]])).toEqual({ from: 8, to: 18 });
  expect(hoursShown([[{ kind: 'sitting', from: 410, to: 1201 }]])).toEqual({ from: 6, to: 21 });
});

test('a bout of an hour is long, one of 59 minutes is not, and it is told by the hours of the clock', () => {
  const start = at('2026-11-23T09:30');
  expect(longBouts([lived('sitting', start, 59)], []).bouts).toBe(0);
  const { hours, bouts, days } = longBouts([lived('sitting', start, 75)], []);
  expect([bouts, days]).toEqual([1, 1]);
  expect(hours.map((length) => length / MINUTE).slice(9, 11)).toEqual([30, 45]);
});

test('what cannot be told does not end a bout; a rest does, and so does a break told of afterwards', () => {
  const start = at('2026-11-23T09:00');
  const around = (kind: TimeKind, minutes: number) => [
    lived('sitting', start, 40),
    lived(kind, start + 40 * MINUTE, minutes),
    lived('sitting', start + (40 + minutes) * MINUTE, 40),
  ];
  const bouts = (kind: TimeKind, minutes: number) => longBouts(around(kind, minutes), []).bouts;
  expect([bouts('unclear', 4), bouts('off', 5)]).toEqual([1, 1]);
  expect([bouts('away', 5), bouts('break', 2), bouts('off', 9)]).toEqual([0, 0, 0]);
  expect(longBouts([lived('sitting', start, 80)], [logged(start + 40 * MINUTE)]).bouts).toBe(0);
});

test('what is lived now is in the totals of today before the journal has it', () => {
  const life = new Life().work(30);
  const open = openEvents(life.model.timer, life.when, 0);
  const [row] = withOpen([], open);
  expect(row?.spent.sitting).toBe(life.model.timer.looked - life.start);
  expect(withOpen([{ ...emptyDay('2020-01-01') }], open).map(({ date }) => date)[0]).toBe('2020-01-01');
});

let ids = 0;
function stamped(news: object, when: Instant, zone: Zone = AMSTERDAM, turn: Turn = 0): JournalEvent {
  const stamp = {
    v: 1,
    id: `e${++ids}`,
    device: 'd',
    seq: ids,
    at: when,
    zone,
    localDate: localDateAt(when, zone, turn),
  };
  return { ...news, ...stamp, ...(turn === 0 ? {} : { turn }) } as JournalEvent;
}

/** A life of some days: both changes of the clock and an ordinary week, with flights, in whole minutes. */
const aLife = fc
  .record({
    start: fc.constantFrom(
      at('2026-03-28T20:00'),
      at('2026-10-24T20:00'),
      at('2026-11-08T20:00'),
      at('2026-03-07T20:00', 'America/New_York'),
    ),
    turn: fc.constantFrom(0, 0, 360),
    steps: fc.array(
      fc.tuple(
        fc.constantFrom<TimeKind>('sitting', 'sitting', 'sitting', 'unclear', 'break', 'away', 'off'),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(AMSTERDAM, AMSTERDAM, AMSTERDAM, 'America/New_York', 'Asia/Kolkata'),
      ),
      { minLength: 1, maxLength: 40 },
    ),
    breaks: fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 10 })), {
      maxLength: 6,
    }),
  })
  .map(({ start, turn, steps, breaks }) => {
    let from = start;
    const stretches = steps.map(([kind, minutes, zone]): Stretch => {
      const one = { kind, from, to: from + minutes * MINUTE, zone, turn };
      from = one.to;
      return one;
    });
    const taken = breaks.map(([after, minutes], index) =>
      logged(start + after * MINUTE, minutes, `b${index}`),
    );
    return { stretches, breaks: taken.sort((a, b) => a.start - b.start) };
  });

/** Every minute of a life by itself: slow, and hard to get wrong. */
function minutesOf(stretches: readonly Stretch[]) {
  return stretches.flatMap((one) =>
    Array.from({ length: (one.to - one.from) / MINUTE }, (_, index) => ({
      ...one,
      at: one.from + index * MINUTE,
    })),
  );
}

test('totals per day and strips are what counting minute by minute gives, whatever the clocks do', () => {
  fc.assert(
    fc.property(aLife, ({ stretches }) => {
      const slow = new Map<string, number>();
      for (const { at: now, zone, turn, kind } of minutesOf(stretches)) {
        const key = `${localDateAt(now, zone, turn)} ${kind}`;
        slow.set(key, (slow.get(key) ?? 0) + MINUTE);
      }
      const events = stretches.map(({ kind, from, to, zone, turn }) =>
        stamped({ type: 'spent', kind, from, to }, to, zone, turn),
      );
      const rows = [...rebuildDays(events).values()];
      const quick = new Map<string, number>();
      for (const { date, spent } of rows) {
        for (const [kind, length] of Object.entries(spent))
          if (length > 0) quick.set(`${date} ${kind}`, length);
      }
      expect(quick).toEqual(slow);
      const strips = new Map<string, number>();
      for (const { date, kind, from, to } of stretchesOf(events).flatMap(cutByDay)) {
        strips.set(`${date} ${kind}`, (strips.get(`${date} ${kind}`) ?? 0) + to - from);
      }
      expect(strips).toEqual(slow);
    }),
    { numRuns: 300 },
  );
});

test('long bouts are what a walk from minute to minute finds', () => {
  fc.assert(
    fc.property(aLife, ({ stretches, breaks }) => {
      const hours = Array.from({ length: 24 }, () => 0);
      let bout: { hour: number }[] = [];
      let bouts = 0;
      const over = () => {
        if (bout.length >= 60) {
          bouts++;
          for (const { hour } of bout) hours[hour] = (hours[hour] ?? 0) + MINUTE;
        }
        bout = [];
      };
      for (const { at: now, kind, zone, from, to } of minutesOf(stretches)) {
        const resting = breaks.some(({ start, minutes }) => now >= start && now < start + minutes * MINUTE);
        if (kind === 'break' || kind === 'away' || (kind === 'off' && to - from > 8 * MINUTE)) over();
        else if (kind === 'sitting' && resting) over();
        else if (kind === 'sitting') bout.push({ hour: zoned(now, zone).hour });
      }
      over();
      const dates = minutesOf(stretches).flatMap(({ at: now, kind, zone, turn }) =>
        kind === 'sitting' ? [localDateAt(now, zone, turn)] : [],
      );
      const found = longBouts(stretches, breaks);
      expect(found.days).toBe(new Set(dates).size);
      expect(found.bouts).toBe(bouts);
      expect(found.hours).toEqual(hours);
      const all = boutsOf(stretches, breaks).flat();
      expect(all.every(({ from, to, kind }) => to > from && kind === 'sitting')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
