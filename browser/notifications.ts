/** Notifications: one per prompt, with the due time in its id, so a stale or repeated one is recognised. */
import { browser } from 'wxt/browser';
import type { Instant } from '../core/time.ts';
import type { Effect } from '../core/timer/step.ts';

const PREFIX = 'prompt:';
const TEST_ID = 'test';

/** What a notification says; the wiring brings it in the user's language. */
export interface PromptWords {
  readonly title: string;
  readonly message: string;
  /** Empty where there is nothing to do from a button. */
  readonly buttons: readonly string[];
}

/** Shows a prompt unless it is on screen already, and takes older prompts away. */
export async function showPrompt(effect: Effect, words: PromptWords): Promise<void> {
  const id = `${PREFIX}${effect.due}`;
  const standing = Object.keys(await browser.notifications.getAll());
  if (!standing.includes(id)) await show(id, words);
  await clearAll(standing.filter((one) => one.startsWith(PREFIX) && one !== id));
}

/** Takes every prompt away but the one that stands. */
export async function clearStalePrompts(standing: Instant | null): Promise<void> {
  const ids = Object.keys(await browser.notifications.getAll());
  await clearAll(ids.filter((id) => id.startsWith(PREFIX) && id !== `${PREFIX}${standing}`));
}

/** A notification to try whether they are seen. */
export async function showTest(words: PromptWords): Promise<void> {
  await browser.notifications.clear(TEST_ID);
  await show(TEST_ID, words);
}

/** The due time in a notification's id; null for one that is no prompt. */
export function dueOf(id: string): Instant | null {
  const due = Number(id.slice(PREFIX.length));
  return id.startsWith(PREFIX) && Number.isSafeInteger(due) ? due : null;
}

async function show(id: string, { title, message, buttons }: PromptWords): Promise<void> {
  const options = {
    type: 'basic' as const,
    title,
    message,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
  };
  // Firefox throws on buttons and on requireInteraction and then shows nothing at all.
  const chromium = { requireInteraction: true, buttons: buttons.map((one) => ({ title: one })) };
  await browser.notifications.create(id, import.meta.env.FIREFOX ? options : { ...options, ...chromium });
}

async function clearAll(ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
}
