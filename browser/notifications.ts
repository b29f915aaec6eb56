/** Notifications: one per prompt, with the due time in its id, so a stale or repeated one is recognised. */
import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings.ts';
import type { Remind } from '../core/supplements/reminders.ts';
import type { Instant, LocalDate } from '../core/time.ts';
import type { Effect } from '../core/timer/step.ts';
import { playTone } from './tone.ts';

const PREFIX = 'prompt:';
/** The same prompt, a minute ahead. */
const AHEAD = 'ahead:';
/** Of supplements or the check-in: with the date and the moment of the day. */
const REMINDER = 'reminder:';
export const TEST_ID = 'test';

/** What a notification says; the wiring brings it in the user's language. */
export interface PromptWords {
  readonly title: string;
  readonly message: string;
  /** Empty where there is nothing to do from a button. */
  readonly buttons: readonly string[];
}

type Sounds = Pick<Settings, 'sound' | 'volume'>;

/** Shows a prompt, or that one comes, unless it is on screen already; older ones go. It sounds as the user chose. */
export async function showPrompt(effect: Effect, words: PromptWords, sounds: Sounds): Promise<void> {
  const id = `${effect.type === 'warn' ? AHEAD : PREFIX}${effect.due}`;
  const standing = Object.keys(await browser.notifications.getAll());
  const quiet = effect.type === 'warn' || effect.soft;
  if (!standing.includes(id)) {
    if (quiet) await show(id, words, true);
    else await showAloud(id, words, sounds);
  }
  await clearAll(standing.filter((one) => isPrompt(one) && one !== id));
}

/** Takes every prompt away but the one that stands, every announcement but that of the next, and old reminders. */
export async function clearStale(
  standing: Instant | null,
  next: Instant | null,
  today: LocalDate,
): Promise<void> {
  const keep = [`${PREFIX}${standing}`, `${AHEAD}${next}`];
  const ids = Object.keys(await browser.notifications.getAll());
  await clearAll(
    ids.filter((id) => (isReminder(id) ? !id.includes(today) : isPrompt(id) && !keep.includes(id))),
  );
}

function isPrompt(id: string): boolean {
  return id.startsWith(PREFIX) || id.startsWith(AHEAD);
}

/** One silent notification a moment and day; shown again it replaces itself. */
export async function showReminder({ date, moment }: Remind, words: PromptWords): Promise<void> {
  await show(`${REMINDER}${date}:${moment}`, words, true);
}

export function isReminder(id: string): boolean {
  return id.startsWith(REMINDER);
}

/** A notification to try whether they are seen, with the sound that a prompt has. */
export async function showTest(words: PromptWords, sounds: Sounds): Promise<void> {
  await browser.notifications.clear(TEST_ID);
  await showAloud(TEST_ID, words, sounds);
}

/** With the desktop's own sound, our tone or none, as the user chose. */
async function showAloud(id: string, words: PromptWords, { sound, volume }: Sounds): Promise<void> {
  await show(id, words, sound !== 'system');
  if (sound === 'soft') await playTone(volume);
}

/** Whether a notification can come without the desktop's own sound; Firefox knows no silent one. */
export function canSilence(): boolean {
  return !import.meta.env.FIREFOX;
}

/** The due time in a notification's id; null for one that is no prompt. */
export function dueOf(id: string): Instant | null {
  const due = Number(id.slice(PREFIX.length));
  return id.startsWith(PREFIX) && Number.isSafeInteger(due) ? due : null;
}

async function show(id: string, { title, message, buttons }: PromptWords, silent: boolean): Promise<void> {
  const options = {
    type: 'basic' as const,
    title,
    message,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
  };
  // Firefox throws on buttons, silence and requireInteraction and then shows nothing at all.
  const chromium = {
    silent,
    requireInteraction: !id.startsWith(AHEAD) && !isReminder(id),
    buttons: buttons.map((one) => ({ title: one })),
  };
  await browser.notifications.create(id, import.meta.env.FIREFOX ? options : { ...options, ...chromium });
}

async function clearAll(ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
}
