/** What an update, a restart and switching off leave of a day: the same stories in both browsers, in order. */
import { describe, expect, test } from 'vitest';
import type { Shown } from './notifications.ts';
import { badgeText, longAgo, look, nextAlarm, satFor } from './past.ts';
import {
  breaksToday,
  choose,
  journal,
  type Row,
  startProgramme,
  ticked,
  tickFirstAction,
  timerState,
} from './steps.ts';
import { named, press, ready, text, type View } from './view.ts';

/** A browser with the previous release installed for real. */
export interface Machine {
  tab(path: string): Promise<View>;
  opened(path: string): Promise<View>;
  isOpen(path: string): boolean | Promise<boolean>;
  /** Closes the browser. */
  shut(): Promise<void>;
  /** Starts it again on the same profile. */
  start(): Promise<void>;
  /** Lays the build of now ready beside the previous release that runs. */
  offerUpdate(): Promise<void>;
  /** Lets the browser put the one over the other; resolves once it has. */
  update(): Promise<void>;
  switchTo(on: boolean): Promise<void>;
  /** Whether the browser takes the alarms away with it. */
  readonly forgetsAlarms: boolean;
  /** Every prompt that the desktop has shown. */
  prompts(): readonly Shown[];
  /** Presses a prompt that the browser showed before it was closed. */
  pressOld(one: Shown, due: number): Promise<void>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** An update waits until the extension is idle. */
const UPDATE_PATIENCE = 120 * SECOND;
const THRESHOLD = 45 * MINUTE;

const ofType = (rows: readonly Row[], type: string) => rows.filter((row) => row.type === type);
const starts = (rows: readonly Row[], reason: string) =>
  ofType(rows, 'worker-started').filter((row) => row.reason === reason);
const duesOf = (rows: readonly Row[]) => ofType(rows, 'prompted').map(({ due }) => due);
const facts = (rows: readonly Row[]) =>
  rows.filter(
    ({ type }) => !['looked', 'idle-changed', 'worker-started', 'spent', 'held-back'].includes(type),
  );

/** Sat until the last look, off until the browser was there again: nothing else lies between. */
function expectOff(rows: readonly Row[], before: readonly Row[], lastLook: number, back: number): void {
  const [sat, off, ...more] = ofType(rows.slice(before.length), 'spent');
  expect(sat).toMatchObject({ kind: 'sitting', to: lastLook });
  expect(off).toMatchObject({ kind: 'off', from: lastLook });
  expect(off?.to).toBeGreaterThan(back);
  expect(more).toEqual([]);
}

/** Sits for so long, and waits until the badge says so. */
async function sit(view: View, ms: number): Promise<void> {
  await satFor(view, ms);
  await look(view);
  await expect.poll(() => badgeText(view)).toBe(`${Math.floor(ms / MINUTE / 5) * 5}`);
}

const language = (view: View) => view.run(() => document.documentElement.lang);

/** Waits until the background has said why it started, once more than before. */
async function startedBy(view: View, reason: string, before: readonly Row[]): Promise<readonly Row[]> {
  const count = async () => starts(await journal(view), reason).length;
  await expect.poll(count).toBe(starts(before, reason).length + 1);
  return journal(view);
}

export function restartStories(machine: Machine): void {
  /** The journal as it stood before the browser was closed or the extension updated. */
  let before: readonly Row[] = [];
  let startedAt = 0;

  async function shut(view: View): Promise<void> {
    before = await journal(view);
    await machine.shut();
  }

  async function start(): Promise<View> {
    startedAt = Date.now();
    await machine.start();
    const view = await machine.tab('sidepanel.html');
    await ready(view);
    return view;
  }

  describe('an update in mid-session', () => {
    test('meets a day that the previous release has written', async () => {
      const welcome = await machine.opened('welcome.html');
      await startProgramme(welcome);
      await welcome.close();
      const panel = await machine.tab('sidepanel.html');
      await ready(panel);
      await tickFirstAction(panel);
      await press(panel, named('log-break'));
      await expect.poll(() => breaksToday(panel)).toBe(1);
      const options = await machine.tab('options.html');
      await ready(options);
      await choose(options, 'language', 'en');
      await expect.poll(() => language(options)).toBe('en');
      await options.close();
      await panel.close();
    });

    test(
      'keeps everything, and nobody is welcomed anew',
      async () => {
        await machine.offerUpdate();
        const earlier = await machine.tab('popup.html');
        await ready(earlier);
        // A prompt falls due while one version gives way to the other.
        await sit(earlier, THRESHOLD - 5 * SECOND);
        before = await journal(earlier);
        await earlier.close();
        await machine.update();

        const panel = await machine.tab('sidepanel.html');
        await ready(panel);
        const after = await startedBy(panel, 'updated', before);
        const ids = new Set(before.map(({ id }) => id));
        expect(after.filter(({ id }) => ids.has(id))).toEqual(before);
        expect(await ticked(panel)).toBe(true);
        expect(await breaksToday(panel)).toBe(1);
        expect(await text(panel, named('programme-day'))).toMatch(/\b1\b/);
        expect(await language(panel)).toBe('en');
        expect(await machine.isOpen('welcome.html')).toBe(false);
        await panel.close();
      },
      UPDATE_PATIENCE,
    );

    test('asks once for what fell due meanwhile, and restores alarm and badge', async () => {
      const panel = await machine.tab('sidepanel.html');
      await ready(panel);
      await expect.poll(() => machine.prompts().length).toBe(1);
      expect(duesOf(await journal(panel))).toHaveLength(1);
      await expect.poll(() => nextAlarm(panel)).toBeGreaterThan(Date.now());
      await expect.poll(() => badgeText(panel)).toBe('45');
      await panel.close();
    });
  });

  describe('a browser that was closed for ten minutes', () => {
    let due = 0;

    test('was off, not sitting, and asks nothing when it comes back', async () => {
      const earlier = await machine.tab('popup.html');
      await ready(earlier);
      const shown = machine.prompts().length;
      await sit(earlier, THRESHOLD + MINUTE);
      await expect.poll(() => machine.prompts().length).toBe(shown + 1);
      due = Number(duesOf(await journal(earlier)).at(-1));
      await longAgo(earlier, 10 * MINUTE);
      await shut(earlier);

      const panel = await start();
      const after = await startedBy(panel, 'startup', before);
      expect(facts(after)).toEqual(facts(before));
      expectOff(after, before, Number(before.at(-1)?.at) - 10 * MINUTE, startedAt);
      await expect.poll(() => timerState(panel)).toBe('sitting');
      await expect.poll(() => nextAlarm(panel)).toBeGreaterThan(startedAt + 2 * MINUTE);
      expect(await badgeText(panel)).toBe('');
      await look(panel);
      expect(duesOf(await journal(panel))).toEqual(duesOf(before));
      expect(machine.prompts()).toHaveLength(shown + 1);
      await panel.close();
    });

    test('and its old notification, pressed now, changes nothing', async () => {
      const panel = await machine.tab('sidepanel.html');
      await ready(panel);
      const [old] = machine.prompts().slice(-1);
      if (old === undefined) throw new Error('no prompt was shown');
      await machine.pressOld(old, due);
      await look(panel);
      expect(facts(await journal(panel))).toEqual(facts(before));
      expect(await timerState(panel)).toBe('sitting');
      await panel.close();
    });
  });

  describe('a browser that was closed past the time of a prompt', () => {
    test('asks nobody on return, restores alarm and badge, and goes on counting', async () => {
      const earlier = await machine.tab('popup.html');
      await ready(earlier);
      const shown = machine.prompts().length;
      await sit(earlier, THRESHOLD - 6 * SECOND);
      const due = await nextAlarm(earlier);
      await shut(earlier);
      expect(due).toBeGreaterThan(Date.now());
      await expect.poll(() => Date.now()).toBeGreaterThan(due + SECOND);

      const panel = await start();
      const after = await startedBy(panel, 'startup', before);
      expect(facts(after)).toEqual(facts(before));
      expectOff(after, before, Number(before.at(-1)?.at), startedAt);
      // The seconds that were left are sat now, and still nobody is asked before the quiet minutes are over.
      await expect.poll(() => badgeText(panel)).toBe('45');
      await expect.poll(() => nextAlarm(panel)).toBeGreaterThan(startedAt + 2 * MINUTE);
      expect(ofType((await journal(panel)).slice(before.length), 'held-back')).not.toEqual([]);
      await look(panel);
      expect(duesOf(await journal(panel))).toEqual(duesOf(before));
      expect(machine.prompts()).toHaveLength(shown);
      await panel.close();
    });

    test('asks once when the quiet minutes are over', async () => {
      const panel = await machine.tab('sidepanel.html');
      await ready(panel);
      const shown = machine.prompts().length;
      await longAgo(panel, 2 * MINUTE);
      await look(panel);
      await look(panel);
      await expect.poll(() => machine.prompts().length).toBe(shown + 1);
      const dues = duesOf(await journal(panel));
      expect(dues).toHaveLength(duesOf(before).length + 1);
      expect(new Set(dues).size).toBe(dues.length);
      await panel.close();
    });
  });

  test('switched off and on again, alarm and badge come back by themselves', async () => {
    const earlier = await machine.tab('popup.html');
    await ready(earlier);
    await sit(earlier, 20 * MINUTE);
    before = await journal(earlier);
    await earlier.close();
    await machine.switchTo(false);
    await machine.switchTo(true);
    // A picture wakes nothing.
    const view = await machine.tab('icon/16.png');
    await expect.poll(() => badgeText(view)).toBe('20');
    expect(await nextAlarm(view)).toBeGreaterThan(Date.now());
    const after = await journal(view);
    expect(after.slice(0, before.length)).toEqual(before);
    // Firefox forgets the alarm, and that it is back is written once; Chromium keeps it.
    expect(after.slice(before.length).map(({ reason }) => reason)).toEqual(
      machine.forgetsAlarms ? ['restored'] : [],
    );
    expect(await machine.isOpen('welcome.html')).toBe(false);
    await view.close();
  });
}
