/** The panel at a place, on a person's own act outside our pages. */
import type { Instant } from '../core/time.ts';
import { putState } from './database.ts';
import type { Door } from './door.ts';
import { openPage, openPanelBeside } from './panel.ts';

/**
 * Nothing is awaited between the act and the opening; the panel reads the intent when it is there. Where the browser
 * opens no panel, a tab opens at that place.
 */
export async function showInPanel(hash: string, door: Door, at: Instant, windowId?: number): Promise<void> {
  await Promise.all([
    door.exclusively((db) => putState(db, 'intent', { hash, at })),
    openPanelBeside(windowId).catch(() => openPage('/sidepanel.html', hash)),
  ]);
}
