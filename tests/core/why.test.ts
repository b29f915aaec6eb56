import { describe, expect, test } from 'vitest';
import type { WorkRange } from '../../core/hours.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { byDay, type Decision, groupsOf } from '../../core/why/decision.ts';
import { outlookOf } from '../../core/why/now.ts';
import { withoutPrivate } from '../../core/why/share.ts';
import { decisionsOf } from '../../core/why/tell.ts';
import { Life, MONDAY_NINE } from './life.ts';

const tale = (life: Life) => decisionsOf(life.journal);
const minute = (at: number) => (at - MONDAY_NINE) / MINUTE;
const untold = { zone: 'Europe/Amsterdam', date: '2026-11-09' };

/** What was told, without the start of the journal. */
function told<Kind extends Decision['what']>(life: Life, what: Kind) {
  return tale(life).filter((one): one is Extract<Decision, { what: Kind }> => one.what === what);
}
const kinds = (life: Life) => tale(life).map(({ what }) => what);

describe('a prompt', () => {
  test('is told with how long somebody sat', () => {
    expect(tale(new Life().work(50))).toEqual([
      { ...untold, at: MONDAY_NINE, what: 'started', reason: 'installed' },
      {
        ...untold,
        at: MONDAY_NINE + 45 * MINUTE,
        what: 'asked',
        kind: 'move',
        sat: 45 * MINUTE,
        late: 0,
        held: [],
        again: null,
      },
    ]);
  });

  test('that was passed over is named by the one that comes after it', () => {
    const asked = told(new Life().work(100), 'asked');
    expect(asked.map(({ sat, again }) => [sat, again])).toEqual([
      [45 * MINUTE, null],
      [90 * MINUTE, MONDAY_NINE + 45 * MINUTE],
    ]);
  });

  test('after a break passes over nothing, and counts from the end of that break', () => {
    const life = new Life().work(50).logBreak(5).work(55);
    expect(told(life, 'asked').at(-1)).toMatchObject({ sat: 45 * MINUTE, again: null });
  });

  test('after a snooze passes over nothing', () => {
    const life = new Life().work(46).tell({ type: 'snoozed' }).work(10);
    expect(kinds(life)).toEqual(['started', 'asked', 'snoozed', 'asked']);
    expect(told(life, 'asked').at(-1)).toMatchObject({ again: null });
  });

  test('does not count a silence in between', () => {
    const life = new Life().work(30).still(4).work(20);
    // It is due at 49 minutes, and waits two more for the typing to stop.
    expect(told(life, 'asked')).toMatchObject([
      { sat: 47 * MINUTE, at: MONDAY_NINE + 51 * MINUTE, late: 2 * MINUTE, held: ['typing'] },
    ]);
  });

  test('of two hours says so', () => {
    expect(told(new Life().work(125), 'asked').map(({ kind }) => kind)).toEqual([
      'move',
      'move',
      'two-hours',
    ]);
  });
});

describe('a film in full screen', () => {
  const film = () => {
    const life = new Life().work(40);
    life.fullscreen = true;
    return life.work(15);
  };

  test('holds a prompt back, which waits', () => {
    expect(told(film(), 'held-back')).toMatchObject([
      { at: MONDAY_NINE + 45 * MINUTE, held: ['fullscreen'], end: null },
    ]);
  });

  test('and the prompt that comes after it are one: asked, late, with its cause', () => {
    const life = film();
    life.fullscreen = false;
    life.work(5);
    expect(told(life, 'held-back')).toEqual([]);
    const [asked] = told(life, 'asked');
    expect(asked).toMatchObject({ late: 15 * MINUTE, held: ['fullscreen'], sat: 60 * MINUTE });
    expect(asked && groupsOf(asked)).toEqual(['asked', 'held']);
  });

  test('that ends with somebody who gets up asks nobody any more', () => {
    expect(told(film().logBreak(5), 'held-back')).toMatchObject([{ end: 'got-up' }]);
  });

  test('that nobody watched to the end was an absence', () => {
    const life = film();
    life.fullscreen = false;
    life.still(30).work(3);
    expect(told(life, 'held-back')).toMatchObject([{ end: 'away' }]);
  });

  test('with a longer threshold set meanwhile waits for nothing any more', () => {
    const life = film();
    life.tell({ type: 'settings-changed', settings: { promptAfter: 90 } }).work(20);
    life.fullscreen = false;
    life.work(30);
    expect(told(life, 'held-back')).toMatchObject([{ end: 'not-due' }]);
    expect(told(life, 'asked')).toMatchObject([{ late: 0, held: [] }]);
  });
});

describe('a meeting', () => {
  const meeting = () =>
    new Life()
      .work(30)
      .tell({ type: 'sitting-claimed', claim: 'meeting', until: MONDAY_NINE + 90 * MINUTE })
      .work(30);

  test('is told until when, and holds a prompt back', () => {
    expect(told(meeting(), 'claimed')).toMatchObject([
      { kind: 'meeting', until: MONDAY_NINE + 90 * MINUTE, ended: null },
    ]);
    expect(told(meeting(), 'held-back')).toMatchObject([{ held: ['meeting'] }]);
  });

  test('that is over sooner says so, and the prompt comes', () => {
    const life = meeting().tell({ type: 'claim-ended' }).work(6);
    expect(told(life, 'claimed')).toMatchObject([{ ended: MONDAY_NINE + HOUR }]);
    expect(told(life, 'asked')).toMatchObject([{ held: ['meeting'] }]);
  });
});

describe('an absence', () => {
  test('at lunch counts as a break, with its cause', () => {
    const life = new Life().work(30).still(40).work(10);
    expect(told(life, 'away')).toMatchObject([
      { at: MONDAY_NINE + 30 * MINUTE, to: MONDAY_NINE + 70 * MINUTE, why: 'silence', was: null },
    ]);
  });

  test('behind a lock is told as that', () => {
    expect(told(new Life().work(30).lock(10).work(5), 'away')).toMatchObject([{ why: 'locked' }]);
  });

  test('through the night is told on the morning after, by its day', () => {
    const life = new Life()
      .work(30)
      .sleepThrough(15 * 60)
      .work(10);
    const [latest] = byDay(tale(life));
    expect(latest?.date).toBe('2026-11-10');
    expect(latest?.decisions).toMatchObject([{ what: 'away', why: 'slept', at: MONDAY_NINE + 30 * MINUTE }]);
  });

  test('of a few minutes that nobody can tell is no news', () => {
    expect(kinds(new Life().work(10).still(4).work(10))).toEqual(['started']);
  });

  test('that was sitting after all is told with its answer, and is counted', () => {
    const life = new Life().work(30).still(12).work(1);
    const from = MONDAY_NINE + 30 * MINUTE;
    life
      .tell({ type: 'absence-answered', from, to: from + 12 * MINUTE, was: 'away', answer: 'sat' })
      .work(10);
    expect(told(life, 'away')).toMatchObject([{ was: 'sat' }]);
    expect(told(life, 'asked')).toMatchObject([{ sat: 47 * MINUTE, held: ['typing'] }]);
  });

  test('that was a break is no second line', () => {
    const life = new Life().work(30).still(12).work(1);
    const start = MONDAY_NINE + 30 * MINUTE;
    life.tell({ type: 'break-logged', start, minutes: 12, kind: 'stand', source: 'absence', exercises: [] });
    expect(told(life, 'away')).toMatchObject([{ was: 'break' }]);
    expect(told(life, 'break')).toEqual([]);
  });
});

describe('a break', () => {
  test('that was taken back is told as that', () => {
    const life = new Life().work(20).logBreak(5, undefined, 'the-break');
    life.tell({ type: 'break-undone', target: 'the-break', date: '2026-11-09' });
    expect(told(life, 'break')).toMatchObject([{ minutes: 5, source: 'panel', undone: true }]);
  });
});

describe('what may be sent', () => {
  test('tells nothing of warning signs, and not how somebody moved', () => {
    const life = new Life().tell({ type: 'red-flags-answered', answer: 'any' }).work(50).logBreak(5);
    expect(told(life, 'asked')).toMatchObject([{ kind: 'call-first' }]);
    expect(told(life, 'break')).toMatchObject([{ kind: 'stand' }]);
    expect(tale(life).map(withoutPrivate)).toMatchObject([
      { what: 'started' },
      { what: 'asked', kind: 'move' },
      { what: 'break', kind: null },
    ]);
  });

  test('holds no id of the journal', () => {
    const life = new Life().work(50).logBreak(5, undefined, 'an-id').work(60);
    expect(JSON.stringify(tale(life))).not.toMatch(/an-id|"(id|device|seq)"/);
  });
});

describe('what a person switches', () => {
  test('a pause is one line with its end', () => {
    const life = new Life()
      .work(20)
      .tell({ type: 'paused', until: MONDAY_NINE + 80 * MINUTE })
      .work(70);
    expect(told(life, 'paused')).toMatchObject([
      { until: MONDAY_NINE + 80 * MINUTE, to: MONDAY_NINE + 80 * MINUTE },
    ]);
    expect(told(life, 'uncounted')).toEqual([]);
  });

  test('a pause that is ended sooner, or at once, is still one line', () => {
    const life = new Life().work(20).tell({ type: 'paused', until: null }).tell({ type: 'resumed' });
    life.tell({ type: 'paused', until: null }).work(20).tell({ type: 'resumed' }).work(5);
    expect(told(life, 'paused').map(({ at, to }) => [minute(at), minute(to ?? 0)])).toEqual([
      [20, 20],
      [20, 40],
    ]);
    expect(kinds(life)).toEqual(['started', 'paused', 'paused']);
  });

  test('settings that the timer does not hear of are left out', () => {
    const life = new Life().tell({ type: 'settings-changed', settings: { language: 'en', theme: 'dark' } });
    life.tell({ type: 'settings-changed', settings: { promptAfter: 20, theme: 'light' } });
    expect(told(life, 'set').map(({ settings }) => settings)).toEqual([{ promptAfter: 20 }]);
  });

  test('working hours that close are told when they open again', () => {
    const office: WorkRange[] = [{ from: '09:00', to: '17:00' }];
    const life = new Life();
    const hours = [office, office, office, office, office, [], []];
    life
      .tell({ type: 'settings-changed', settings: { hours } })
      .work(10 * 60)
      .still(14 * 60)
      .work(10);
    expect(told(life, 'uncounted')).toMatchObject([
      { why: 'closed', at: MONDAY_NINE + 8 * HOUR, to: MONDAY_NINE + 24 * HOUR, date: '2026-11-10' },
    ]);
  });
});

describe('a start', () => {
  const begin = (reason: 'startup' | 'restored' | 'updated') => {
    const life = new Life().work(20);
    life.now += 30 * MINUTE;
    return life.tell({ type: 'worker-started', reason, presence: life.presence() }).work(10);
  };

  test('of the browser says that it was closed', () => {
    expect(told(begin('startup'), 'uncounted')).toMatchObject([
      { why: 'browser-closed', at: MONDAY_NINE + 20 * MINUTE, to: MONDAY_NINE + 50 * MINUTE },
    ]);
  });

  test.each(['restored', 'updated'] as const)('%s was no machine that slept', (reason) => {
    expect(told(begin(reason), 'away')).toMatchObject([{ why: 'switched-off' }]);
    expect(told(begin(reason), 'started').at(-1)).toMatchObject({ reason });
  });
});

describe('now', () => {
  const outlook = (life: Life) => outlookOf(life.glance, life.plan);

  test('a prompt is expected, or stands', () => {
    expect(outlook(new Life().work(20))).toEqual({ what: 'expected', at: MONDAY_NINE + 45 * MINUTE });
    expect(outlook(new Life().work(50))).toEqual({ what: 'standing', since: MONDAY_NINE + 45 * MINUTE });
  });

  test('a meeting that outlasts it keeps it waiting', () => {
    const until = MONDAY_NINE + HOUR;
    const life = new Life().work(20).tell({ type: 'sitting-claimed', claim: 'meeting', until });
    const due = MONDAY_NINE + 45 * MINUTE;
    expect(outlook(life)).toEqual({ what: 'claimed', kind: 'meeting', until, due });
    life.tell({ type: 'sitting-claimed', claim: 'meeting', until: due - MINUTE });
    expect(outlook(life)).toEqual({ what: 'expected', at: due });
  });

  test('full screen holds it', () => {
    const life = new Life().work(40);
    life.fullscreen = true;
    expect(outlook(life.work(10))).toEqual({ what: 'held', why: 'fullscreen' });
  });

  test('away, on a break, paused and unclear await none', () => {
    expect(outlook(new Life().work(20).still(10))).toEqual({ what: 'away' });
    expect(outlook(new Life().work(20).still(3))).toEqual({ what: 'unclear' });
    expect(outlook(new Life().work(20).logBreak(5))).toEqual({
      what: 'break',
      until: MONDAY_NINE + 25 * MINUTE,
    });
    expect(outlook(new Life().tell({ type: 'paused', until: null }))).toEqual({
      what: 'paused',
      until: null,
    });
  });

  test('working hours that end first let none come', () => {
    const office: WorkRange[] = [{ from: '09:00', to: '09:40' }];
    const life = new Life();
    life.tell({
      type: 'settings-changed',
      settings: { hours: [office, office, office, office, office, [], []] },
    });
    expect(outlook(life.work(10))).toEqual({ what: 'closes', at: MONDAY_NINE + 40 * MINUTE });
    expect(outlook(life.work(40))).toEqual({ what: 'closed', until: MONDAY_NINE + 24 * HOUR });
  });
});
