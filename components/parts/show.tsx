/** From first screen to living page: in one step, so that nothing is ever half there. */
import { type ComponentChild, render } from 'preact';
import { follow } from '../../store/follow.ts';
import { followLanguage } from '../../store/words.ts';

/** A key held down presses a button once, not thirty times a second. */
export function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && (event.target as Element | null)?.closest('button') != null) event.preventDefault();
}

/**
 * @param needs what has to be there too before the page shows
 * @returns once the page is on screen with its first data, or with the trouble in its notice
 */
export async function show(page: ComponentChild, needs?: Promise<unknown>): Promise<void> {
  await Promise.all([follow(), followLanguage(), needs]);
  const app = document.getElementById('app');
  if (app === null) return;
  addEventListener('keydown', pressOnce);
  app.replaceChildren();
  render(page, app);
}
