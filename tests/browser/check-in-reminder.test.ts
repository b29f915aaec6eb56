import { describe, expect, test } from 'vitest';
import { remind } from '../../browser/reminders.ts';
import { addDays, HOUR } from '../../core/time.ts';
import { AMSTERDAM } from '../core/life.ts';
import { type Background, freshBackground, settled } from './background.ts';

const TODAY = '2026-11-09';
const WEEK = { pain: 4, trouble: 3, sleep: 6, stress: 5 };

/** Day 7 of a programme, at three in the afternoon. */
async function onDaySeven(): Promise<Background> {
  const background = freshBackground();
  await background.send({ type: 'answer-red-flags', answer: 'none' });
  await background.send({ type: 'start-programme', start: addDays(TODAY, -6) });
  background.at += 6 * HOUR;
  return background;
}
async function goesOff(background: Background): Promise<void> {
  await remind(background.door, () => ({ at: background.at, zone: AMSTERDAM }));
  await settled(background);
}
const shown = (background: Background) => background.shown.filter(({ type }) => type === 'remind');

describe('the reminder of the check-in', () => {
  test('comes once, whatever happens to the worker', async () => {
    const background = await onDaySeven();
    background.dying = true;
    await goesOff(background).catch(() => undefined);
    background.dying = false;
    background.start();
    await background.door.reconcile();
    await goesOff(background);
    await goesOff(background);
    expect(shown(background)).toEqual([{ type: 'remind', date: TODAY, moment: 'check-in', left: [] }]);
  });

  test('does not come where it is done, and comes where only a note was written', async () => {
    const done = await onDaySeven();
    await done.send({ type: 'tell-day', date: TODAY, told: { week: WEEK } });
    await goesOff(done);
    expect(shown(done)).toEqual([]);
    const noted = await onDaySeven();
    await noted.send({ type: 'tell-day', date: TODAY, told: { week: WEEK } });
    await noted.send({ type: 'tell-day', date: TODAY, told: { week: null, note: 'Druk.' } });
    await goesOff(noted);
    expect(shown(noted)).toHaveLength(1);
  });
});
