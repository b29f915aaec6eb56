/** The engine of the programme: the ninety days at three levels, and what pauses, gaps and steps back make of them. */
import { describe, expect, test } from 'vitest';
import { askedOn } from '../../core/asked.ts';
import { dayOn } from '../../core/course.ts';
import { planOfDay } from '../../core/day-plan.ts';
import { LEVELS } from '../../core/level.ts';
import { lightPlan } from '../../core/light-plan.ts';
import { dateAhead, datesOf, firstDateOf } from '../../core/lived.ts';
import { merge } from '../../core/merge.ts';
import { daysDone } from '../../core/missed.ts';
import { programmeOn } from '../../core/programme.ts';
import { rhythmOfDay } from '../../core/rhythm.ts';
import { isExercise } from '../../core/safety.ts';
import { sittingPlanOn } from '../../core/sitting-plan.ts';
import { addDays } from '../../core/time.ts';
import { LETTERS, tableOf } from './programme-table.ts';
import { Year } from './year.ts';

describe.each(LEVELS)('at level %s', (level) => {
  const table = tableOf(level);

  test('each of the ninety days asks what the table says', () => {
    expect(table).toHaveLength(90);
    for (const [index, row] of table.entries()) {
      const { actions } = planOfDay(index + 1, level);
      const told = actions.filter(({ kind }) => kind in LETTERS);
      expect(
        told.map(({ kind, minutes = '' }) => `${LETTERS[kind]}${minutes}`).join(' '),
        `day ${index + 1}`,
      ).toBe(row);
    }
  });

  test('the weekend walk of weeks 11 and 12 may be half an hour, and is not on a light day', () => {
    const longer = Array.from({ length: 90 }, (_, index) => index + 1).flatMap((day) =>
      planOfDay(day, level).actions.flatMap(({ upTo }) => (upTo === undefined ? [] : [`${day}: ${upTo}`])),
    );
    expect(longer).toEqual(['76: 30', '83: 30']);
    const light = lightPlan(planOfDay(76, level)).actions;
    expect(light.some((one) => 'upTo' in one || 'orSport' in one)).toBe(false);
  });

  test('in the last phase one’s own sport may take the place of the weekend walk', () => {
    const days = Array.from({ length: 90 }, (_, index) => index + 1);
    const sporty = days.filter((day) => planOfDay(day, level).actions.some(({ orSport }) => orSport));
    expect(sporty).toEqual([62, 69, 76, 83]);
  });

  test('each day has its breaks, its breathing and one line each for food, sleep and stress', () => {
    for (let day = 1; day <= 90; day++) {
      const { actions, week } = planOfDay(day, level);
      const of = (kind: string) => actions.filter((action) => action.kind === kind);
      for (const kind of ['pauzes', 'voeding', 'slaap', 'stress'])
        expect(of(kind), `day ${day}`).toHaveLength(1);
      expect(of('adem')[0]?.minutes, `day ${day}`).toBe(week <= 2 ? 3 : 5);
      // Up front: the movement of the day, the breaks, one focus. Breathing and the other two fold away.
      expect(actions.filter(({ upFront }) => !upFront)).toHaveLength(3);
    }
  });

  test('the rhythm after it has strength twice a week, walking five times, and breaks', () => {
    const week = Array.from({ length: 7 }, (_, index) => rhythmOfDay(91 + index, level).actions);
    const kinds = week.map(([movement]) => movement?.kind);
    expect(kinds.filter((kind) => kind === 'kracht')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'wandelen')).toHaveLength(5);
    const strong = Array.from({ length: 28 }, (_, index) => 85 + index).filter((day) => {
      const { actions } = day <= 90 ? planOfDay(day, level) : rhythmOfDay(day, level);
      return actions.some(({ kind }) => kind === 'kracht');
    });
    expect(strong.filter((day) => strong.includes(day + 1))).toEqual([]);
    for (const actions of week) {
      expect(actions.map(({ kind }) => kind)).toContain('pauzes');
      const minutes = actions.reduce((sum, one) => sum + (isExercise(one.kind) ? (one.minutes ?? 0) : 0), 0);
      expect(minutes).toBe(level === 'calm' ? 12 : 20);
    }
  });
});

describe('a pause', () => {
  test('stands still, asks nothing, and shifts every day after it', () => {
    const year = new Year('2026-11-09').on('2026-11-20').tell({ type: 'programme-paused' });
    expect(year.moment).toMatchObject({ stage: 'paused', since: '2026-11-20', at: { day: 12 } });
    year.on('2026-12-01');
    expect(year.asked.plan).toBeNull();
    expect(year.asked.missed).toBeNull();
    expect(sittingPlanOn(year.programme, year.date)).toMatchObject({ promptAfter: 45 });
    year.tell({ type: 'programme-resumed' });
    expect(year.moment).toMatchObject({ stage: 'running', day: 12 });
    expect(year.on('2026-12-02').moment).toMatchObject({ day: 13 });
  });

  test('is one pause, however often it is asked for; going on twice changes nothing', () => {
    const year = new Year('2026-11-09').on('2026-11-20').tell({ type: 'programme-paused' });
    year.on('2026-11-22').tell({ type: 'programme-paused' });
    expect(year.moment).toMatchObject({ since: '2026-11-20' });
    year.on('2026-11-25').tell({ type: 'programme-resumed' });
    const { course } = year.programme;
    year.on('2026-11-26').tell({ type: 'programme-resumed' });
    expect(year.programme.course).toEqual(course);
  });

  test('taken back on the same day leaves nothing behind', () => {
    const year = new Year('2026-11-09').on('2026-11-20').tell({ type: 'programme-paused' });
    year.tell({ type: 'programme-resumed' });
    expect(year.on('2026-11-30').moment).toMatchObject({ day: 22 });
  });

  test('begun before a flight west and ended after it costs no day and wins none', () => {
    const year = new Year('2026-11-09').on('2026-11-20').tell({ type: 'programme-paused' });
    year.on('2026-11-19').tell({ type: 'programme-resumed' });
    expect(year.moment).toMatchObject({ day: 12 });
    expect(year.on('2026-11-21').moment).toMatchObject({ day: 13 });
  });

  test('of a clock that was a year ahead holds, and goes on at the day that it really is', () => {
    const year = new Year('2026-11-09').on('2027-11-20').tell({ type: 'programme-paused' });
    year.on('2026-11-20');
    expect(year.moment).toMatchObject({ stage: 'paused', at: { stage: 'running', day: 12 } });
    expect(year.tell({ type: 'programme-resumed' }).moment).toMatchObject({ day: 12 });
  });

  test.each([
    ['2026-03-27', '2026-03-31'],
    ['2026-10-23', '2026-10-27'],
  ])('across the clock change after %s shifts whole days', (from, to) => {
    const year = new Year(addDays(from, -4)).on(from).tell({ type: 'programme-paused' });
    expect(year.on(to).tell({ type: 'programme-resumed' }).moment).toMatchObject({ day: 5 });
  });

  test('of somebody in the rhythm goes on in the rhythm', () => {
    const year = new Year('2026-01-01').on('2026-03-31').tell({ type: 'programme-continued' });
    year.on('2026-04-10').tell({ type: 'programme-paused' });
    expect(year.moment).toMatchObject({ stage: 'paused', at: { stage: 'continuing' } });
    expect(year.on('2026-05-10').tell({ type: 'programme-resumed' }).moment).toMatchObject({ day: 100 });
  });
});

describe('a slip', () => {
  test.each([
    ['a step back', { type: 'programme-stepped', to: 5 }],
    ['a new start', { type: 'programme-started', start: '2026-11-20' }],
    ['a pause', { type: 'programme-paused' }],
    ['the end of it', { type: 'programme-stopped' }],
  ] as const)('%s is undone whole, also the next morning', (_name, move) => {
    const year = new Year('2026-11-09').on('2026-11-20');
    const { programme } = year;
    year.tell(move).on('2026-11-21').tell({ type: 'programme-restored', programme });
    expect(year.asked).toMatchObject({ moment: { stage: 'running', day: 13 } });
    expect(year.programme.course).toBeUndefined();
  });
});

describe('missed days', () => {
  test('never stack: the next day asks that day and nothing else', () => {
    const year = new Year('2026-11-09').on('2026-11-14');
    expect(year.asked.plan).toEqual(planOfDay(6));
    expect(year.asked.missed).toBeNull();
  });

  test.each([
    [6, null],
    [7, [4]],
    [20, [17]],
    [21, [1, 18]],
    [40, [1, 37]],
  ])('after %i in a row the way back is offered to %j', (missed, back) => {
    const year = new Year('2026-11-09').on('2026-11-10').tick('bewegen').on('2026-11-11').tick('bewegen');
    year.on(addDays('2026-11-12', missed));
    expect(year.asked.missed?.back ?? null).toEqual(back);
    if (back !== null)
      expect(year.asked.missed).toMatchObject({ day: 4 + missed, days: Math.min(missed, 21) });
  });

  test('a break counts as something done, and one of this morning does not hide the offer', () => {
    const year = new Year('2026-11-09').on('2026-11-14').takeBreak();
    expect(year.on('2026-11-21').asked.missed).toBeNull();
    expect(year.on('2026-11-22').takeBreak().asked.missed).toMatchObject({ days: 7 });
    expect(year.on('2026-11-23').asked.missed).toBeNull();
  });

  test('a step back is a day lived again, and the gap is answered', () => {
    const year = new Year('2026-11-09').on('2026-11-09').tick('bewegen').on('2026-11-20');
    expect(year.asked.missed).toMatchObject({ days: 10, day: 12, back: [5] });
    year.tell({ type: 'programme-stepped', to: 5 });
    expect(year.asked).toMatchObject({ moment: { day: 5 }, missed: null });
    expect(year.on('2026-11-26').asked.missed).toBeNull();
    expect(year.on('2026-11-27').asked.missed).toMatchObject({ days: 7, day: 12 });
  });

  test('going on from here is remembered too', () => {
    const year = new Year('2026-11-09').on('2026-11-20').tell({ type: 'programme-stepped', to: 12 });
    expect(year.asked).toMatchObject({ moment: { day: 12 }, missed: null });
    expect(year.on('2026-11-21').asked).toMatchObject({ moment: { day: 13 }, missed: null });
  });

  test('a step is never forward', () => {
    const year = new Year('2026-11-09').on('2026-11-12').tell({ type: 'programme-stepped', to: 60 });
    expect(year.moment).toMatchObject({ day: 4 });
  });

  test('days of a pause are not missed', () => {
    const year = new Year('2026-11-09').on('2026-11-09').tick('bewegen').on('2026-11-10');
    year.tell({ type: 'programme-paused' }).on('2026-12-20').tell({ type: 'programme-resumed' });
    expect(year.asked.missed).toBeNull();
  });

  test('days done are counted over pauses, steps back and a second start, and never fall', () => {
    const year = new Year('2026-11-09');
    for (const date of ['2026-11-09', '2026-11-10', '2026-11-13']) year.on(date).tick('bewegen');
    year.on('2026-11-25').tell({ type: 'programme-stepped', to: 10 });
    expect(daysDone(year.programme, year.history, '2026-11-25')).toBe(3);
    year.on('2026-11-26').tell({ type: 'programme-started', start: '2026-11-30' });
    expect(year.moment).toMatchObject({ stage: 'waiting', daysToGo: 4 });
    expect(daysDone(year.programme, year.history, '2026-11-26')).toBe(3);
    expect(year.on('2026-11-30').tick('bewegen').moment).toMatchObject({ day: 1 });
    expect(daysDone(year.programme, year.history, '2026-11-30')).toBe(4);
  });
});

describe('light days', () => {
  test('stay light after a flight west on the evening that they began', () => {
    const year = new Year('2026-03-02').on('2026-03-31').tell({ type: 'flare-up-began' }).on('2026-03-30');
    expect(year.asked).toMatchObject({ moment: { day: 30 }, lightDay: 1 });
    const asked = year.asked.plan?.actions.filter(({ kind }) => isExercise(kind));
    expect(asked?.map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual(['wandelen 6', 'bewegen 2']);
  });
});

describe('after day 90', () => {
  test('a break is no day of the programme any more, unless somebody goes on', () => {
    const start = '2026-03-02';
    const year = new Year(start).takeBreak().on(addDays(start, 89)).takeBreak();
    year.on(addDays(start, 94)).takeBreak();
    expect(daysDone(year.programme, year.history, year.date)).toBe(2);
    year.tell({ type: 'programme-continued' });
    expect(daysDone(year.programme, year.history, year.date)).toBe(3);
  });

  const finished = () => new Year('2026-01-01').on('2026-04-05');

  test('nothing is asked until something was chosen', () => {
    expect(finished().moment).toEqual({ stage: 'finished', daysSince: 5 });
    expect(finished().asked.plan).toBeNull();
  });

  test('the rhythm, chosen on day 90 already, begins on day 91', () => {
    const year = new Year('2026-01-01').on('2026-03-31').tell({ type: 'programme-continued' });
    expect(year.moment).toMatchObject({ stage: 'running', day: 90 });
    expect(year.on('2026-04-01').asked.plan).toEqual(rhythmOfDay(91, 'usual'));
  });

  test('again from week 5 is day 29; at its end what was chosen before still holds', () => {
    const year = finished().tell({ type: 'programme-stepped', to: 29 });
    expect(year.moment).toMatchObject({ day: 29, week: 5 });
    expect(year.on('2026-06-06').moment).toMatchObject({ stage: 'finished' });
    expect(year.tell({ type: 'programme-continued' }).moment).toMatchObject({ stage: 'continuing' });
    year.tell({ type: 'programme-stepped', to: 29 });
    expect(year.on('2026-08-08').moment).toMatchObject({ stage: 'continuing' });
  });
});

describe('strength', () => {
  test('that was done the day before is walked instead, with the same minutes', () => {
    const year = new Year('2026-11-09').on('2026-12-07').tick('kracht').tell({ type: 'programme-paused' });
    year.on('2026-12-08').tell({ type: 'programme-resumed' });
    expect(year.moment).toMatchObject({ day: 29 });
    expect(year.asked.plan?.actions[0]).toMatchObject({ kind: 'wandelen', minutes: 15 });
    expect(year.asked.plan?.actions.map(({ kind }) => kind)).not.toContain('kracht');
  });

  test('that was not done is still there after the pause', () => {
    const year = new Year('2026-11-09').on('2026-12-07').tell({ type: 'programme-paused' });
    year.on('2026-12-08').tell({ type: 'programme-resumed' });
    expect(year.asked.plan).toEqual(planOfDay(29));
  });
});

describe('the dates of a day', () => {
  test('are those on which it was lived, and the one to come', () => {
    const year = new Year('2026-11-09')
      .on('2026-11-20')
      .tell({ type: 'programme-stepped', to: 5 })
      .on('2026-11-22');
    const { programme } = year;
    expect(datesOf(programme, 6, '2026-11-22')).toEqual(['2026-11-14', '2026-11-21']);
    expect(datesOf(programme, 8, '2026-11-22')).toEqual(['2026-11-16']);
    expect(dateAhead(programme, 8, '2026-11-22')).toBe('2026-11-23');
    expect(dateAhead(programme, 6, '2026-11-22')).toBeNull();
  });

  test('of a paused programme are unknown from here on', () => {
    const { programme } = new Year('2026-11-09').on('2026-11-20').tell({ type: 'programme-paused' });
    expect(datesOf(programme, 12, '2026-11-22')).toEqual(['2026-11-20']);
    expect(dateAhead(programme, 13, '2026-11-22')).toBeNull();
  });

  test('begin with the first start, also one that lies ahead', () => {
    expect(firstDateOf(new Year('2026-11-09').programme)).toBe('2026-11-09');
    const year = new Year('2026-11-09').tell({ type: 'programme-started', start: '2026-11-16' });
    expect(firstDateOf(year.programme)).toBe('2026-11-16');
    expect(dayOn(year.programme, '2026-11-15')).toBe(0);
  });
});

test('a programme of an earlier release, with a start and nothing more, goes on as it was', () => {
  const earlier = { start: '2026-11-09', seen: '2026-11-12' };
  expect(programmeOn(earlier, '2026-11-13')).toMatchObject({ day: 5 });
  const year = new Year('2026-11-20').tell({
    type: 'imported',
    added: 1,
    programme: earlier,
    settings: null,
    gates: null,
  });
  expect(year.on('2026-11-21').tell({ type: 'programme-paused' }).on('2026-12-21').moment).toMatchObject({
    stage: 'paused',
    at: { day: 13 },
  });
});

test('two journals that become one hold one programme: the pause of the other computer counts here too', () => {
  const there = new Year('2026-11-09').on('2026-11-20').tell({ type: 'programme-paused' });
  const merged = merge([], there.journal, 'here');
  expect(merged?.imported.programme).toEqual(there.programme);
  const here = new Year('2026-11-01').on('2026-11-22');
  if (merged === null) throw new Error('The journal is damaged.');
  here.tell(merged.imported);
  expect(here.moment).toMatchObject({ stage: 'paused', at: { day: 12 } });
  expect(here.on('2026-12-01').tell({ type: 'programme-resumed' }).moment).toMatchObject({ day: 12 });
});

test('a warning sign closes the exercises, not the plan', () => {
  const year = new Year('2026-11-09').on('2026-11-12');
  expect(askedOn({ ...year.model, gates: { redFlags: 'any' } }, year.history, year.date)).toMatchObject({
    open: false,
    plan: { day: 4 },
  });
});
