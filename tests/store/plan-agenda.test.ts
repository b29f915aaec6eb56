/** The calendar file, read back by another parser than the one that wrote it (ical.js), against RFC 5545. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { agendaEn } from '../../content/plan/agenda.en.ts';
import { agendaNl } from '../../content/plan/agenda.nl.ts';
import { programmeEn } from '../../content/programme/en.ts';
import { programmeNl } from '../../content/programme/nl.ts';
import { type Agenda, entriesOf } from '../../core/agenda.ts';
import type { Programme } from '../../core/course.ts';
import { planOfDay } from '../../core/day-plan.ts';
import { LEVELS } from '../../core/level.ts';
import { addDays, SECOND } from '../../core/time.ts';
import { textOf, type Wording } from '../../store/plan-agenda.ts';
import { Year } from '../core/year.ts';

const NL: Wording = { words: agendaNl, programme: programmeNl };
const EN: Wording = { words: agendaEn, programme: programmeEn };
const ALL: Agenda = { move: '17:30', breathing: '21:00', measuring: '20:15', alarm: false };
const MOVE: Agenda = { ...ALL, breathing: null, measuring: null };
const AT = Date.UTC(2026, 10, 9, 8);

function fileOf(programme: Programme, today: string, agenda = ALL, wording = NL, at = AT): string {
  return textOf(entriesOf(programme, agenda, 'usual', today), agenda.alarm, 'me@rugritme.nl', at, wording);
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

/** What a calendar holds after files were imported into it, one after the other: by id, the higher sequence wins. */
function imported(...texts: readonly string[]) {
  const kept = new Map<string, ICAL.Event>();
  for (const event of texts.flatMap(eventsOf)) {
    const before = kept.get(event.uid);
    if (before === undefined || event.sequence >= before.sequence) kept.set(event.uid, event);
  }
  return kept;
}

const startOf = (event: ICAL.Event | undefined) => event?.startDate.toString();

describe('a file of the whole programme', () => {
  const { programme } = new Year('2026-11-09');
  const text = fileOf(programme, '2026-11-09');

  test('holds each day on which one moves or measures once, and breathing as two series', () => {
    const events = eventsOf(text);
    const moving = Array.from({ length: 90 }, (_, day) => planOfDay(day + 1)).filter(({ actions }) =>
      actions.some(({ kind }) => ['bewegen', 'core', 'kracht', 'wandelen', 'fascia'].includes(kind)),
    );
    expect(moving).toHaveLength(78);
    expect(events.filter(({ uid }) => uid.includes('-move.'))).toHaveLength(78);
    // Day 1, each seventh, and days 85 and 90.
    expect(events.filter(({ uid }) => uid.includes('-measuring.'))).toHaveLength(15);
    expect(events.filter(({ uid }) => uid.startsWith('breathing'))).toHaveLength(2);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('has what RFC 5545 asks of every entry, private, and leaving the time free', () => {
    for (const { component } of eventsOf(text)) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary'])
        expect(component.getAllProperties(name), name).toHaveLength(1);
      expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(component.getAllSubcomponents('valarm')).toHaveLength(0);
    }
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/^-\/\/Rugritme\/\//);
  });

  test('has lines of at most 75 octets that end in CR LF, and characters that stay whole', () => {
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    for (const line of text.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  test('breathes 3 minutes for two weeks, then 5, to the last day', () => {
    const [short, long] = eventsOf(text).filter(({ uid }) => uid.startsWith('breathing'));
    const days = (event: ICAL.Event | undefined) => {
      const walk = event?.iterator();
      const found: string[] = [];
      for (let next = walk?.next(); next; next = walk?.next()) found.push(next.toString());
      return found;
    };
    expect(short?.duration.toSeconds()).toBe(180);
    expect(long?.duration.toSeconds()).toBe(300);
    expect([days(short)[0], days(short).at(-1), days(short).length]).toEqual([
      '2026-11-09T21:00:00',
      '2026-11-22T21:00:00',
      14,
    ]);
    expect([days(long)[0], days(long).at(-1), days(long).length]).toEqual([
      '2026-11-23T21:00:00',
      '2027-02-06T21:00:00',
      76,
    ]);
  });

  test.each([
    [NL, 'Rugritme dag 15: Core-training en Bewegen', 'Rugritme dag 7: Meten'],
    [EN, 'Rugritme day 15: Core training and Mobility', 'Rugritme day 7: Measure'],
  ] as const)('says in a few words what it is', (wording, move, measuring) => {
    const names = eventsOf(fileOf(programme, '2026-11-09', ALL, wording)).map(({ summary }) => summary);
    // The list is joined in the language that the page speaks, which is English here.
    expect(names.map((name) => name.replace(' and ', wording === NL ? ' en ' : ' and '))).toContain(move);
    expect(names).toContain(measuring);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(60);
  });
});

describe('times', () => {
  test.each([
    ['spring', '2026-03-20', '2026-03-29'],
    ['autumn', '2026-10-19', '2026-10-25'],
  ])('stay on the clock over the change of %s, also at half past two', (_name, start, change) => {
    const { programme } = new Year(start);
    const events = eventsOf(fileOf(programme, start, { ...MOVE, move: '02:30' }));
    for (const { startDate } of events) {
      expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
      expect(startDate.toString()).toMatch(/T02:30:00$/);
    }
    const dates = events.map(({ startDate }) => startDate.toString().slice(0, 10));
    // The day of the change is a Sunday, on which this programme may rest; those beside it are there.
    expect(dates.some((date) => date >= addDays(change, -1) && date <= addDays(change, 1))).toBe(true);
    expect(fileOf(programme, start)).not.toMatch(/DT(START|END)[^\r\n]*(Z|TZID)/);
  });

  test('that run past midnight end on the next day', () => {
    const { programme } = new Year('2026-11-09');
    const [first] = eventsOf(fileOf(programme, '2026-11-09', { ...MOVE, move: '23:55' }));
    expect(first?.endDate.toString()).toBe('2026-11-10T00:05:00');
  });

  test('ring only for whoever chose that', () => {
    const { programme } = new Year('2026-11-09');
    for (const { component } of eventsOf(fileOf(programme, '2026-11-09', { ...ALL, alarm: true }))) {
      const [alarm] = component.getAllSubcomponents('valarm');
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm?.getFirstPropertyValue('description')).toBe(component.getFirstPropertyValue('summary'));
    }
  });
});

describe('imported again', () => {
  test('an entry is replaced, not doubled, at its new time', () => {
    const { programme } = new Year('2026-11-09');
    const later = fileOf(programme, '2026-11-09', { ...ALL, move: '07:00' }, NL, AT + SECOND);
    const calendar = imported(fileOf(programme, '2026-11-09'), later);
    expect(calendar.size).toBe(eventsOf(later).length);
    expect(startOf(calendar.get('day-1-move.me@rugritme.nl'))).toBe('2026-11-09T07:00:00');
  });

  test('after a pause the days to come have moved, and what lies behind has stayed', () => {
    const year = new Year('2026-11-09');
    const first = fileOf(year.programme, '2026-11-09');
    year
      .on('2026-11-16')
      .tell({ type: 'programme-paused' })
      .on('2026-11-30')
      .tell({ type: 'programme-resumed' });
    const calendar = imported(first, fileOf(year.programme, year.date, ALL, NL, AT + 21 * 86_400 * SECOND));
    expect(calendar.size).toBe(eventsOf(first).length);
    expect(startOf(calendar.get('day-6-move.me@rugritme.nl'))).toBe('2026-11-14T17:30:00');
    expect(startOf(calendar.get('day-8-move.me@rugritme.nl'))).toBe('2026-11-30T17:30:00');
    expect(startOf(calendar.get('day-90-move.me@rugritme.nl'))).toBe('2027-02-20T17:30:00');
  });

  test('a day that comes again after a step back moves too', () => {
    const year = new Year('2026-11-09');
    const first = fileOf(year.programme, '2026-11-09');
    year.on('2026-11-25').tell({ type: 'programme-stepped', to: 10 });
    const calendar = imported(first, fileOf(year.programme, year.date, ALL, NL, AT + SECOND));
    expect(calendar.size).toBe(eventsOf(first).length);
    expect(startOf(calendar.get('day-12-move.me@rugritme.nl'))).toBe('2026-11-27T17:30:00');
  });

  test('two people in one calendar keep their own', () => {
    const entries = entriesOf(new Year('2026-11-09').programme, ALL, 'usual', '2026-11-09');
    const [mine, yours] = ['a', 'b'].map((owner) => textOf(entries, false, owner, AT, NL));
    expect(imported(mine ?? '', yours ?? '').size).toBe(2 * entries.length);
  });
});

test('nothing is written of a paused programme, nor of one that is over', () => {
  const paused = new Year('2026-11-09').on('2026-11-12').tell({ type: 'programme-paused' });
  expect(entriesOf(paused.programme, ALL, 'usual', paused.date)).toEqual([]);
  const over = new Year('2026-01-01').on('2026-05-01');
  expect(entriesOf(over.programme, ALL, 'usual', over.date)).toEqual([]);
});

test('an entry with an alarm has all its own lines before it', () => {
  const { programme } = new Year('2026-11-09');
  const text = fileOf(programme, '2026-11-09', { ...ALL, alarm: true });
  const ends = text.split('END:VALARM\r\n').slice(1);
  expect(ends).toHaveLength(eventsOf(text).length);
  for (const rest of ends) expect(rest).toMatch(/^END:VEVENT\r\n/);
});

test('every level has the same entries, so that another one leaves none behind', () => {
  const { programme } = new Year('2026-11-09');
  const [calm, usual, firm] = LEVELS.map((level) =>
    entriesOf(programme, ALL, level, '2026-11-09').map(({ key }) => key),
  );
  expect(calm).toEqual(usual);
  expect(firm).toEqual(usual);
});

test('each file is newer than the one before it, in all three ways of telling', () => {
  const { programme } = new Year('2026-11-09');
  const [before, after] = [AT, AT + SECOND].map(
    (at) => eventsOf(fileOf(programme, '2026-11-09', ALL, NL, at))[0],
  );
  expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
  for (const name of ['dtstamp', 'last-modified'])
    expect(
      String(after?.component.getFirstPropertyValue(name)) >
        String(before?.component.getFirstPropertyValue(name)),
    ).toBe(true);
  expect(String(after?.component.getFirstPropertyValue('dtstamp'))).toMatch(/Z$/);
});

test('a programme that starts next week is written whole', () => {
  const year = new Year('2026-11-02').tell({ type: 'programme-started', start: '2026-11-16' });
  const entries = entriesOf(year.programme, MOVE, 'usual', '2026-11-09');
  expect(entries).toHaveLength(78);
  expect(entries[0]).toMatchObject({ date: '2026-11-16', day: 1 });
});

test('any words come back as they were: commas, quotes, lines and emoji', () => {
  const entries = entriesOf(new Year('2026-11-09').programme, MOVE, 'usual', '2027-02-06');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (word) => {
      const words = { ...agendaNl, entry: () => `x${word}x` };
      const text = textOf(entries, false, 'me', AT, { words, programme: programmeNl });
      expect(eventsOf(text)[0]?.summary.replace(/\r\n?/g, '\n')).toBe(`x${word}x`.replace(/\r\n?/g, '\n'));
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
  );
});
