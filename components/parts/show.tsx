/** From first screen to living page: in one step, so that nothing is ever half there. */
import { type ComponentChild, render } from 'preact';
import { follow } from '../../store/follow.ts';
import { followLanguage } from '../../store/words.ts';

/** @returns once the page is on screen with its first data, or with the trouble in its notice */
export async function show(page: ComponentChild): Promise<void> {
  await Promise.all([follow(), followLanguage()]);
  const app = document.getElementById('app');
  if (app === null) return;
  app.replaceChildren();
  render(page, app);
}
