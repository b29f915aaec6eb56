import { describe, expect, test } from 'vitest';
import { replay } from '../../core/merge.ts';
import { newModel } from '../../core/model.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { badge } from '../../core/timer/looks.ts';
import { AMSTERDAM, Life, MONDAY_NINE } from './life.ts';

const promptMinutes = (life: Life) => life.prompts.map(({ at }) => (at - MONDAY_NINE) / MINUTE);

describe('somebody who works on', () => {
  test('is asked to get up after 45 minutes, and again one threshold later while the prompt stands', () => {
    expect(promptMinutes(new Life().work(100))).toEqual([45, 90]);
  });

  test('is asked once per due time, with ids that differ', () => {
    const ids = new Life().work(300).prompts.map(({ effect }) => effect.due);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gets the two-hour message once, at 120 minutes', () => {
    const life = new Life().work(200);
    expect(life.prompts.map(({ effect }) => effect.kind)).toEqual(['move', 'move', 'two-hours', 'move']);
    expect(promptMinutes(life)).toEqual([45, 90, 120, 165]);
  });

  test('sees the minutes in the badge in steps of five, warm once due', () => {
    const life = new Life().work(17);
    expect(badge(life.model.timer, life.plan, life.now)).toEqual({ text: '15', tone: 'calm' });
    life.work(30);
    expect(badge(life.model.timer, life.plan, life.now)).toEqual({ text: '45', tone: 'due' });
  });

  test('wakes the worker at most thirteen times an hour', () => {
    for (const threshold of [1, 7, 30, 42, 45, 60, 180]) {
      const life = new Life();
      life.tell({ type: 'settings-changed', settings: { promptAfter: threshold } }).work(60);
      // A look every five minutes, and one for each prompt in between.
      expect(life.looks).toBeLessThanOrEqual(12 + Math.floor(60 / threshold));
    }
    expect(new Life().work(60).looks).toBeLessThanOrEqual(13);
  });

  test('hears of a new threshold at once', () => {
    const life = new Life().work(20);
    life.tell({ type: 'settings-changed', settings: { promptAfter: 21 } }).work(2);
    expect(promptMinutes(life)).toEqual([21]);
  });

  test('is asked at once when the new threshold has long passed', () => {
    const life = new Life().work(23);
    life.tell({ type: 'settings-changed', settings: { promptAfter: 20 } }).work(0.1);
    expect(promptMinutes(life)).toEqual([23]);
  });

  test('with a threshold of one minute is left alone for two minutes after sitting down', () => {
    const life = new Life();
    life.tell({ type: 'settings-changed', settings: { promptAfter: 1 } }).work(5);
    expect(promptMinutes(life).slice(0, 2)).toEqual([2, 3]);
  });
});

describe('somebody who stops typing', () => {
  test('under two minutes is sitting all the while', () => {
    const life = new Life().work(10).still(1.5).work(10);
    expect(life.glance.sittingMinutes).toBe(21);
  });

  test('between two and five minutes pauses the timer', () => {
    const life = new Life().work(10).still(4).work(10);
    expect(life.glance.sittingMinutes).toBe(20);
    expect(life.minutes('unclear')).toBe(4);
  });

  test('for five minutes has taken a natural break: the timer starts anew', () => {
    const life = new Life().work(40).still(5).work(3);
    expect(life.glance.sittingMinutes).toBe(3);
    expect(life.minutes('sitting')).toBe(40);
    expect(life.minutes('away')).toBe(5);
  });

  test('and stays away is never asked anything, and the worker sleeps', () => {
    const life = new Life().work(40).still(10);
    const { looks } = life;
    life.still(600);
    expect(life.looks).toBe(looks);
    expect(life.prompts).toEqual([]);
  });

  test('is not asked within two minutes of a return', () => {
    const life = new Life();
    life
      .tell({ type: 'settings-changed', settings: { promptAfter: 1, waitForTyping: false } })
      .work(1)
      .still(20);
    const before = life.prompts.length;
    life.work(1.9);
    expect(life.prompts).toHaveLength(before);
    life.work(0.2);
    expect(life.prompts).toHaveLength(before + 1);
  });

  test('has a natural break after fifteen seconds when that is the setting', () => {
    const life = new Life();
    life
      .tell({ type: 'settings-changed', settings: { naturalBreak: 15 } })
      .work(10)
      .still(0.25);
    expect(life.glance.state).toBe('away');
  });

  test('may read for twelve minutes when the natural break is thirty', () => {
    const life = new Life()
      .tell({ type: 'settings-changed', settings: { naturalBreak: 1800 } })
      .work(10)
      .still(11.5);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 21 });
    expect(life.still(1).glance.state).toBe('unclear');
  });

  test('loses a prompt that stood, because a natural break answers it', () => {
    const life = new Life().work(46).still(6).work(1);
    expect(life.glance.prompt).toBeNull();
  });
});

describe('a locked screen', () => {
  test('of seconds changes nothing', () => {
    const life = new Life().work(10).lock(0.5).work(10);
    expect(life.glance.sittingMinutes).toBe(20);
    expect(life.minutes('unclear')).toBe(0);
  });

  test('of two minutes is away', () => {
    expect(new Life().work(10).lock(2).glance.state).toBe('away');
  });

  test('wins over sound', () => {
    const life = new Life().work(10);
    life.sound = true;
    expect(life.lock(3).glance.state).toBe('away');
  });
});

describe('watching without touching a key', () => {
  test('a film in the active tab is sitting', () => {
    const life = new Life().work(5);
    life.sound = true;
    expect(life.still(30).glance).toMatchObject({ state: 'sitting', sittingMinutes: 35 });
  });

  test('is believed for an hour, then unclear, then away', () => {
    const life = new Life().work(5);
    life.sound = true;
    life.still(61);
    expect(life.glance.state).toBe('unclear');
    expect(life.still(5).glance.state).toBe('away');
    expect(life.minutes('sitting')).toBe(65);
  });

  test('a full screen is never prompted; the prompt comes softly after', () => {
    const life = new Life().work(40);
    life.fullscreen = true;
    life.work(20);
    expect(life.prompts).toEqual([]);
    expect(life.notes.some((note) => note.type === 'held-back' && note.why === 'fullscreen')).toBe(true);
    life.fullscreen = false;
    life.work(5);
    expect(life.prompts).toHaveLength(1);
  });
});

describe('a logged break', () => {
  test('takes the prompt away, lasts its minutes, and sitting restarts at the first input', () => {
    const life = new Life().work(46).logBreak(2);
    expect(life.glance).toMatchObject({ state: 'break', prompt: null });
    life.work(1);
    expect(life.glance.state).toBe('break');
    life.work(4);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 3 });
    expect(life.minutes('break')).toBe(2);
  });

  test('that lasts longer than planned counts on as away, not as sitting', () => {
    const life = new Life().work(30).logBreak(2).still(15).work(1);
    expect(life.glance.sittingMinutes).toBe(1);
    expect(life.minutes('break')).toBe(2);
    expect(life.minutes('away')).toBe(13);
  });

  test('taken back while it lasts was sitting all the while, and the prompt stands again', () => {
    const life = new Life().work(46).logBreak(3, undefined, 'oops').work(1);
    life.tell({ type: 'break-undone', target: 'oops', date: '2026-11-09' });
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 47 });
    expect(life.glance.prompt).not.toBeNull();
    expect(life.minutes('break')).toBe(0);
  });

  test('of earlier today restarts the count at its end', () => {
    const life = new Life().work(40);
    life.logBreak(5, life.now - 15 * MINUTE);
    expect(life.glance.sittingMinutes).toBe(10);
    expect(life.minutes('break')).toBe(5);
    expect(life.minutes('sitting')).toBe(25);
  });

  test('from before this bout leaves the timer alone', () => {
    const life = new Life().work(20);
    life.logBreak(5, MONDAY_NINE - HOUR);
    expect(life.glance.sittingMinutes).toBe(20);
  });

  test('twice in a row is one break with the later end', () => {
    const life = new Life().work(30).logBreak(2).work(1).logBreak(5);
    expect(life.glance).toMatchObject({ state: 'break', until: life.now + 5 * MINUTE });
  });
});

describe('snooze', () => {
  test('asks again five minutes later, twice at most', () => {
    const life = new Life().work(45);
    for (let i = 0; i < 3; i++) life.tell({ type: 'snoozed' }).work(5);
    expect(promptMinutes(life)).toEqual([45, 50, 55]);
    expect(life.glance.maySnooze).toBe(false);
  });

  test('makes the next cycle shorter by what was snoozed', () => {
    const life = new Life().work(45).tell({ type: 'snoozed' }).work(5).logBreak(2).work(2);
    const from = life.now;
    life.work(60);
    expect((life.prompts.at(2)?.at ?? 0) - from).toBe(40 * MINUTE);
  });

  test('never makes it shorter than half', () => {
    const life = new Life();
    life.tell({ type: 'settings-changed', settings: { promptAfter: 20, snoozeMinutes: 30 } });
    life.work(20).tell({ type: 'snoozed' }).work(30).logBreak(2).work(2);
    const from = life.now;
    life.work(12);
    expect((life.prompts.at(-1)?.at ?? 0) - from).toBe(10 * MINUTE);
  });

  test('without a prompt does nothing', () => {
    const life = new Life().work(10);
    const before = life.model.timer;
    life.tell({ type: 'snoozed' });
    expect(life.model.timer).toEqual({ ...before, looked: life.now });
  });
});

describe('a pause', () => {
  test('of an hour asks nothing, ends by itself, and nobody is asked in its wake', () => {
    const life = new Life().work(30);
    life.tell({ type: 'paused', until: life.now + HOUR }).work(60);
    expect(life.glance.state).toBe('sitting');
    expect(life.glance.sittingMinutes).toBe(0);
    expect(life.prompts).toEqual([]);
    expect(life.minutes('off')).toBe(60);
  });

  test('for the rest of the day that is heard after midnight changes nothing', () => {
    const life = new Life().work(30);
    life.tell({ type: 'paused', until: life.now - MINUTE }).work(5);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 35 });
    expect(life.minutes('sitting') + life.minutes('off') + life.minutes('away')).toBeLessThanOrEqual(35);
  });

  test('until switched on sets no alarm at all', () => {
    const life = new Life().work(30).tell({ type: 'paused', until: null });
    const { looks } = life;
    life.work(500);
    expect(life.looks).toBe(looks);
    expect(life.tell({ type: 'resumed' }).glance.state).toBe('sitting');
  });
});

describe('a machine that sleeps', () => {
  test('through the alarm starts afresh and prompts nobody', () => {
    const life = new Life().work(40).sleepThrough(30);
    expect(life.prompts).toEqual([]);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 0 });
    expect(life.minutes('away')).toBe(30);
    expect(life.minutes('sitting')).toBe(40);
  });

  test('for a whole night merges what was missed into one stretch', () => {
    const life = new Life().work(200).sleepThrough(14 * 60);
    const before = life.prompts.length;
    life.work(1);
    expect(life.prompts).toHaveLength(before);
    expect(life.notes.filter((note) => note.type === 'spent' && note.kind === 'away')).toHaveLength(1);
  });
});

describe('a browser that was closed', () => {
  const restart = (life: Life, minutes: number) => {
    life.now += minutes * MINUTE;
    return life.tell({ type: 'worker-started', reason: 'startup', presence: life.presence() });
  };

  test('for an hour was off, and the count starts anew', () => {
    const life = restart(new Life().work(40), 60);
    expect(life.minutes('off')).toBe(60);
    expect(life.minutes('sitting')).toBe(40);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 0 });
  });

  test('for some minutes was off too, and the count goes on where it stood', () => {
    const life = restart(new Life().work(40), 2);
    expect(life.minutes('off')).toBe(2);
    expect(life.minutes('sitting')).toBe(40);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 40 });
  });

  test('past the time of a prompt asks nobody within two minutes of the return, and then once', () => {
    const life = restart(new Life().work(44).look(), 3);
    expect(life.work(1).prompts).toEqual([]);
    expect(life.work(1).prompts).toHaveLength(1);
    expect(life.work(20).prompts).toHaveLength(1);
  });

  test('leaves a prompt standing that stood before, without asking again', () => {
    const life = restart(new Life().work(46), 1);
    expect(life.glance.prompt).not.toBeNull();
    expect(life.work(20).prompts).toHaveLength(1);
  });

  test('while nobody touched anything counts no sitting either', () => {
    const life = restart(new Life().work(10).still(3).look(), 1);
    expect(life.minutes('sitting')).toBe(10);
    expect(life.minutes('unclear')).toBe(3);
    expect(life.minutes('off')).toBe(1);
    expect(life.glance.sittingMinutes).toBe(10);
  });

  test('behind a lock of seconds counts no sitting either', () => {
    const life = restart(new Life().work(10).lock(0), 1).work(1);
    expect(life.minutes('off')).toBe(1);
    expect(life.glance.sittingMinutes).toBe(11);
  });
});

describe('a clock', () => {
  test('put back two hours makes no negative sitting', () => {
    const life = new Life().work(20);
    life.now -= 2 * HOUR;
    expect(life.glance.sittingMinutes).toBe(20);
    life.look().work(10);
    expect(life.glance.sittingMinutes).toBe(30);
    expect(life.notes.every((note) => note.type !== 'spent' || note.to > note.from)).toBe(true);
  });

  test('put forward a day causes no storm of prompts', () => {
    const life = new Life().work(20);
    life.now += 24 * HOUR;
    expect(life.look().work(1).prompts).toEqual([]);
  });

  test('that changes to winter time changes nothing for somebody who sits', () => {
    // 25 October 2026, 02:30 in Amsterdam, the first of two.
    const life = new Life(Date.UTC(2026, 9, 25, 0, 30));
    life.work(44);
    expect(life.prompts).toEqual([]);
    expect(life.work(1).prompts).toHaveLength(1);
  });
});

describe('a red flag that stands', () => {
  test('makes the prompt ask to call first instead of getting up', () => {
    const life = new Life().tell({ type: 'red-flags-answered', answer: 'any' }).work(46);
    expect(life.prompts.map(({ effect }) => effect.kind)).toEqual(['call-first']);
    expect(life.tell({ type: 'care-contacted' }).plan.mayMove).toBe(true);
  });
});

describe('the programme', () => {
  test('brings the prompt forward from 45 to 40 to 30 minutes', () => {
    for (const [start, after] of [
      ['2026-11-09', 45],
      ['2026-10-26', 40],
      ['2026-10-12', 30],
      ['2026-01-01', 30],
    ] as const) {
      const life = new Life().tell({ type: 'programme-started', start }).work(46);
      expect(promptMinutes(life)[0]).toBe(after);
    }
  });
});

test('the journal told again from the start gives the stored state', () => {
  const life = new Life()
    .work(46)
    .tell({ type: 'snoozed' })
    .work(6)
    .logBreak(2)
    .still(9)
    .work(50)
    .lock(3)
    .work(30);
  expect(replay(life.journal, newModel(MONDAY_NINE))).toEqual(life.model);
  expect(life.zone).toBe(AMSTERDAM);
});
