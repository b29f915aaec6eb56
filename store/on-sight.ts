/** What is read from the database only while somebody looks at it. */
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { onChange } from '../browser/changes.ts';
import type { Changed } from '../core/messages.ts';
import { arrives } from './loading.ts';
import { notice } from './state.ts';

/**
 * @param read begins a reading; it is begun again when a signal changes that it asks for before it waits
 * @param concerns whether news of a commit asks for another reading
 * @returns a signal that is null until it was read, and after trouble stays as it was
 */
export function readOnSight<Value>(
  read: () => Promise<Value>,
  concerns: (news: Changed) => boolean,
): ReadonlySignal<Value | null> {
  let stop = () => {};
  const found = signal<Value | null>(null, {
    watched() {
      const unread = effect(() => void fill(read()));
      const deaf = onChange((news) => concerns(news) && void fill(untracked(read)));
      stop = () => {
        unread();
        deaf();
      };
    },
    unwatched: () => stop(),
  });
  async function fill(work: Promise<Value>): Promise<void> {
    try {
      found.value = await arrives(work);
    } catch {
      notice.value = { kind: 'trouble', trouble: 'storage-broken' };
    }
  }
  return found;
}
