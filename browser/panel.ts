/** The side panel (Chromium) or sidebar (Firefox). Both open only from a person's own click, before anything is awaited. */
import { browser } from 'wxt/browser';

/** Firefox's own interface; `wxt/browser` is typed from Chrome. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Opens the panel of this window. Call it first in a click handler. Where the browser refuses, a tab opens instead. */
export function openPanel(): void {
  const opening = import.meta.env.FIREFOX
    ? (browser as unknown as WithSidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  opening.catch(() => openPage('/sidepanel.html'));
}

/**
 * After a click on a notification: Chromium counts it as the person's own, Firefox does not.
 * @returns false where the panel could not be opened
 */
export async function openPanelFromNotification(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  try {
    const { id } = await browser.windows.getLastFocused();
    if (id === undefined) return false;
    await browser.sidePanel.open({ windowId: id });
    return true;
  } catch {
    return false;
  }
}

/** The window in front, whichever that is; both browsers know it by this number. */
const CURRENT = -2;

/** On a person's own act outside our pages: a key, a menu, Enter in the address bar. Call it before anything is awaited. */
export async function openPanelBeside(windowId = CURRENT): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as WithSidebar).sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}

export type Page = '/sidepanel.html' | '/break.html' | '/welcome.html' | '/options.html';

/** Opens one of our pages in a tab, at a place in it. */
export async function openPage(page: Page, hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) + hash });
}

/** Closes the tab that this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

export function version(): string {
  return browser.runtime.getManifest().version;
}
