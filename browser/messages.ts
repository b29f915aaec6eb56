/** Commands from a page to the background, repeated with the same id until they are acknowledged. */
import type { Message, Reply } from '../core/messages.ts';

/** Waits before each repeat, in ms: the worker may be starting or dying. */
const REPEATS = [0, 50, 200, 1000];

/** @returns the background's answer, or `unreachable` when it gave none */
export async function send(message: Message): Promise<Reply> {
  for (const wait of REPEATS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const reply = await ask(message);
    if (reply !== undefined) return reply;
  }
  return { ok: false, trouble: 'unreachable' };
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
