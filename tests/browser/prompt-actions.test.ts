import { describe, expect, test, vi } from 'vitest';
import { openFromNotification } from '../../browser/prompt-actions.ts';
import { HOUR } from '../../core/time.ts';
import { standingPrompt } from '../../core/timer/standing.ts';
import { AMSTERDAM } from '../core/life.ts';
import { type Background, freshBackground } from './background.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../browser/panel.ts', () => ({ openPanelFromNotification: async () => true, openPage: vi.fn() }));

/** Where the panel was sent by a click on the notification with this id. */
async function clicked(background: Background, id: string): Promise<string | undefined> {
  await openFromNotification(id, background.door, { at: background.at, zone: AMSTERDAM });
  const intent = await background.inDatabase((db) => db.get('state', 'intent'));
  return (intent as { readonly hash: string } | undefined)?.hash;
}

async function prompted(): Promise<{ readonly background: Background; readonly id: string }> {
  const background = freshBackground();
  await background.look();
  await background.work(50);
  const due = standingPrompt((await background.model()).timer)?.due;
  return { background, id: `prompt:${due}` };
}

describe('a click on a notification', () => {
  test('that asks to get up leads to something to do along', async () => {
    const { background, id } = await prompted();
    expect(await clicked(background, id)).toBe('#break');
  });

  test('that asks to call first leads to today, where that is said', async () => {
    const { background, id } = await prompted();
    await background.send({ type: 'answer-red-flags', answer: 'any' });
    await background.work(50);
    const due = standingPrompt((await background.model()).timer)?.due;
    expect(await clicked(background, `prompt:${due}`)).toBe('#today');
    expect(id).not.toBe(`prompt:${due}`);
  });

  test('that was answered meanwhile leads to today', async () => {
    const { background, id } = await prompted();
    await background.send({ type: 'snooze' });
    expect(await clicked(background, id)).toBe('#today');
  });

  test('that asks whether a pause may go on leads to today', async () => {
    const background = freshBackground();
    await background.look();
    await background.send({ type: 'pause', until: null });
    background.at += 25 * HOUR;
    await background.work(10);
    const due = standingPrompt((await background.model()).timer)?.due;
    expect(due).toBeDefined();
    expect(await clicked(background, `prompt:${due}`)).toBe('#today');
  });
});
