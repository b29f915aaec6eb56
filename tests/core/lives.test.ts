/** Working weeks of people in Amsterdam through 2026, both clock changes among them, with every invariant. */
import { expect, test } from 'vitest';
import { rebuildDays } from '../../core/days.ts';
import { addDays, MINUTE, nextMonday } from '../../core/time.ts';
import { accountedFor, Invariants } from './invariants.ts';
import { Person } from './person.ts';
import { runs, SEED } from './thorough.ts';

/** 29 March and 25 October 2026, at 01:00 UTC. */
const CLOCK_CHANGES = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)];
const DAYS_A_WEEK = 5;
const DAYS = runs(10_000);
const FIRST_MONDAY = nextMonday('2026-01-01');
/** The longest natural break that these people set: whoever is gone for less may be reading. */
const SURELY_GONE = 10 * MINUTE;
/** A silence of up to two fifths of that is plain sitting while it lasts. */
const GRACE = (2 / 5) * SURELY_GONE;

function liveWeek(index: number): Person {
  // The weeks of the year in turn, begun on any day: the nights of both clock changes come as often as others.
  const person = new Person(SEED + index, addDays(FIRST_MONDAY, 7 * (index % 51) + (index % 7)));
  const watch = new Invariants(person.life);
  const { start } = person.life;
  for (let day = 0; day < DAYS_A_WEEK; day++) {
    person.day();
    expect(accountedFor(person.life)).toBe(person.life.now - start);
  }
  expect(new Map(rebuildDays(person.life.journal))).toEqual(watch.days);
  checkTruth(person);
  return person;
}

/** Time that somebody was gone for as long as a natural break is no sitting, and an empty chair is asked nothing. */
function checkTruth({ life, gone, overlooked }: Person): void {
  expect(overlooked).toEqual([]);
  const sat = life.spans.filter(({ kind }) => kind === 'sitting');
  for (const { from, to } of gone) {
    if (to - from < SURELY_GONE) continue;
    // Closing time may end the sitting in the minutes before the silence is known.
    const known = life.model.settings.hours === null ? from : from + GRACE;
    expect(sat.filter((span) => span.to > known && span.from < to)).toEqual([]);
    expect(life.prompts.filter(({ at }) => at > from + GRACE && at < to)).toEqual([]);
  }
}

test(`${DAYS} of 10000 working days`, { timeout: 300_000 }, () => {
  const began = process.cpuUsage().user;
  let prompts = 0;
  let events = 0;
  let changes = 0;
  for (let week = 0; week < DAYS / DAYS_A_WEEK; week++) {
    const { life } = liveWeek(week);
    prompts += life.prompts.length;
    events += life.journal.length;
    changes += CLOCK_CHANGES.filter((at) => life.start < at && at < life.now).length;
  }
  const took = ((process.cpuUsage().user - began) / 1e6).toFixed(1);
  console.log(
    `${DAYS} days, ${events} events, ${prompts} prompts, ${changes} clock changes, seed ${SEED}: ${took} s of processor time`,
  );
  expect(prompts).toBeGreaterThan(DAYS);
  expect(changes).toBeGreaterThan(DAYS / 500);
});
