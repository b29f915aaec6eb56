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

export type Page = '/sidepanel.html' | '/break.html' | '/welcome.html' | '/options.html';

/** Opens one of our pages in a tab. */
export async function openPage(page: Page): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

/** Closes the tab that this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

export function version(): string {
  return browser.runtime.getManifest().version;
}
