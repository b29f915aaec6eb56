/** What pages left unsaid when they closed, sent again with the same id: the background writes an id once. */
import type { Message, Trouble } from '../core/messages.ts';
import { HOUR, type Instant, SECOND } from '../core/time.ts';
import { now } from './clock.ts';
import { deliver } from './messages.ts';
import { isFact, letGo, PENDING, type Pending } from './pending.ts';

/** After a day a person has long seen that it was missing, and has done it again or let it be. */
const OUTDATED = 24 * HOUR;
/** Begins the name of all that pages keep, but for the cache of the first paint. */
const OURS = 'rugritme-';
/** Longer than a page that lives waits for its own answer. */
const PATIENCE = 3 * SECOND;

/**
 * Sends what waits, in the order in which it was meant; and later again whenever another page closes on its command.
 * @param say hears why a command was refused
 */
export function sendAgain(say: (trouble: Trouble) => void): void {
  sendWaiting(say);
  // Heard from other pages only.
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(PENDING) && newValue !== null) setTimeout(() => sendWaiting(say), PATIENCE);
  });
}

/**
 * Before all is erased. Leaves nothing behind that would come back: neither what waits, nor a guided session that runs, nor
 * what pages keep aside (`kept.ts`).
 */
export function dropWaiting(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(OURS)) localStorage.removeItem(key);
  } catch {
    // Then nothing was kept either.
  }
}

function sendWaiting(say: (trouble: Trouble) => void): void {
  for (const message of waiting()) void send(message, say);
}

/** Without an answer it stays for the next page: nobody has been told that it failed. */
async function send(message: Message, say: (trouble: Trouble) => void): Promise<void> {
  const reply = await deliver(message);
  if (reply === undefined) return;
  letGo(message.id);
  // Not understood: the entry was damaged, and there is nothing that a person could do.
  if (!reply.ok && reply.trouble !== 'not-understood') say(reply.trouble);
}

/** Oldest first; what is damaged or outdated is dropped on the way. */
function waiting(): readonly Message[] {
  const found: (Message & { readonly at: Instant })[] = [];
  for (const id of ids()) {
    const pending = read(id);
    if (pending === null) letGo(id);
    else found.push({ id, ...pending });
  }
  return found.sort((a, b) => a.at - b.at).map(({ id, command }) => ({ id, command }));
}

function read(id: string): Pending | null {
  try {
    const { at, command } = JSON.parse(localStorage.getItem(PENDING + id) ?? '') as Pending;
    return now() - at < OUTDATED && isFact(command.type) ? { at, command } : null;
  } catch {
    return null;
  }
}

function ids(): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PENDING))
      .map((key) => key.slice(PENDING.length));
  } catch {
    return [];
  }
}
