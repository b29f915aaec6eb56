/** A guided break of a minute as a person lives it, in either browser. */
import { expect } from 'vitest';
import { breaksToday, journal, type Row, timerState } from './steps.ts';
import { count, go, named, press, ready, seen, text, type View } from './view.ts';
import { eventually, holds } from './wait.ts';

export interface Browser {
  /** Stops the worker or the event page, as the browser does when it pleases. */
  kill(): Promise<void>;
  /** Closes the panel and opens it again. */
  reopen(panel: View): Promise<View>;
}

/** Longest that a break of a minute takes: within 15 seconds of it, and the count-in. */
export const BREAK_PATIENCE = 90_000;

const guided = async (view: View): Promise<readonly Row[]> =>
  (await journal(view)).filter(({ type, source }) => type === 'break-amended' || source === 'guided');

/** The breaks of today, where the panel shows them. */
async function breaksOn(panel: View): Promise<number> {
  await go(panel, '#today');
  await seen(panel, named('breaks-today'));
  return breaksToday(panel);
}

/** Six questions, once; then a break of one minute that one does standing. */
export async function beginMinute(panel: View): Promise<void> {
  await go(panel, '#break');
  await press(panel, named('screening-ask'));
  await press(panel, named('screening-none'));
  await press(panel, '[data-minutes="1"]');
  await press(panel, named('guided-start'));
  await seen(panel, named('guided-count'));
}

/**
 * The worker dies twice on the way and the panel is closed once, and still the break is in the journal once, with its
 * true length, what was done, and how the back felt.
 * @returns the panel as it was opened anew
 */
export async function liveAMinute(first: View, browser: Browser): Promise<View> {
  const before = await breaksOn(first);
  await beginMinute(first);
  await eventually(
    'the break is written',
    async () => (await guided(first)).length,
    (rows) => rows === 1,
  );
  expect(await timerState(first)).toBe('break');
  await browser.kill();

  const panel = await browser.reopen(first);
  await ready(panel);
  await go(panel, '#break');
  await seen(panel, named('guided-exercise'));
  await browser.kill();
  await holds(
    'the break is over',
    async () => (await count(panel, named('guided-done'))) === 1,
    BREAK_PATIENCE,
  );
  await press(panel, `${named('pain-score')}[data-score="3"]`);

  const told = await eventually(
    'the journal knows how the back felt',
    async () => (await guided(panel)).at(-1),
    (row) => row?.pain === 3,
  );
  const rows = await guided(panel);
  const logged = rows.filter(({ type }) => type === 'break-logged');
  expect(logged).toHaveLength(1);
  expect(told?.target).toBe(logged[0]?.id);
  // Exactly what the parts take together, within 15 seconds of a minute: no pause, nothing skipped.
  expect((told?.minutes ?? 0) * 60).toBeGreaterThanOrEqual(45);
  expect((told?.minutes ?? 0) * 60).toBeLessThanOrEqual(75);
  expect(told?.exercises?.length).toBeGreaterThan(0);

  await browser.kill();
  await press(panel, named('back-to-work'));
  await eventually(
    'it counts once',
    () => breaksToday(panel),
    (breaks) => breaks === before + 1,
  );
  return panel;
}

/** Stopped at once: no break, and the sitting goes on as if nothing had been. */
export async function stopAtOnce(panel: View): Promise<void> {
  const before = await breaksOn(panel);
  await go(panel, '#break');
  await press(panel, named('guided-start'));
  await eventually(
    'it has begun',
    () => timerState(panel),
    (state) => state === 'break',
  );
  await press(panel, named('guided-stop'));
  await press(panel, named('guided-stop-sure'));
  await seen(panel, named('guided-done'));
  await press(panel, named('back-to-work'));
  await eventually(
    'nothing counts',
    () => breaksToday(panel),
    (breaks) => breaks === before,
  );
  expect(await timerState(panel)).not.toBe('break');
}

/** The session of the first action that has one: its name, and that it can be begun. */
export async function openAction(panel: View): Promise<string> {
  await go(panel, '#today');
  await press(panel, named('start-action'));
  await seen(panel, named('guided-start'));
  return text(panel, '#guided-title');
}
