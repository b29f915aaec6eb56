/** Commands from a page to the background, repeated with the same id until they are acknowledged. */
import type { Message, Reply } from '../core/messages.ts';
import { keep, letGo } from './pending.ts';

/** Waits before each repeat, in ms: the worker may be starting or dying. */
const REPEATS = [0, 50, 200, 1000];

/**
 * A fact is kept before this returns, so that it outlives the page; see `resend.ts`.
 * @returns the background's answer, or `unreachable` when it gave none
 */
export async function send(message: Message): Promise<Reply> {
  const reply = await deliver(keep(message));
  // Also without an answer: the person is told, and asked to try again. Sent later it would count twice.
  letGo(message.id);
  return reply ?? { ok: false, trouble: 'unreachable' };
}

/** @returns nothing when the background gave no answer to any repeat */
export async function deliver(message: Message): Promise<Reply | undefined> {
  for (const wait of REPEATS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const reply = await ask(message);
    if (reply !== undefined) return reply;
  }
  return undefined;
}

async function ask(message: Message): Promise<Reply | undefined> {
  // Not before it is needed: the polyfill behind it weighs as much as all our own scripts of the first screen.
  const { browser } = await import('wxt/browser');
  try {
    return (await browser.runtime.sendMessage(message)) as Reply | undefined;
  } catch {
    // "Could not establish connection": expected while the background starts or stops; the repeat is the answer.
    return undefined;
  }
}
