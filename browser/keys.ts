/** The keys that the browser really gave us: a wish in the manifest is none, another extension may have them. */
import { browser } from 'wxt/browser';
import { BREAK_COMMAND, MEETING_COMMAND, SEARCH_COMMAND } from '../core/messages.ts';

/** Our commands by the name that the browser knows them by. */
const COMMANDS = {
  popup: '_execute_action',
  meeting: MEETING_COMMAND,
  search: SEARCH_COMMAND,
  break: BREAK_COMMAND,
} as const;
export type KeyName = keyof typeof COMMANDS;

/** For each command the keys as this system writes them; empty where there are none. */
export type AssignedKeys = Readonly<Record<KeyName, string>>;

/** Firefox's own interface, from 137; `wxt/browser` is typed from Chrome. */
interface WithShortcutSettings {
  readonly commands: { openShortcutSettings?(): Promise<void> };
}

/** Where Chromium keeps them; Edge and the others lead this address to their own. */
const CHROMIUM_ADDRESS = 'chrome://extensions/shortcuts';

export async function assignedKeys(): Promise<AssignedKeys> {
  const all = await browser.commands.getAll();
  const keysOf = (name: string) => all.find((one) => one.name === name)?.shortcut ?? '';
  const { popup, meeting, search } = COMMANDS;
  return {
    popup: keysOf(popup),
    meeting: keysOf(meeting),
    search: keysOf(search),
    break: keysOf(BREAK_COMMAND),
  };
}

/** The address to type by hand; null where there is none. */
export function keysAddress(): string | null {
  return import.meta.env.FIREFOX ? null : CHROMIUM_ADDRESS;
}

/** @returns false where the browser would not open them */
export async function openKeySettings(): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) {
      const { commands } = browser as unknown as WithShortcutSettings;
      if (commands.openShortcutSettings === undefined) return false;
      await commands.openShortcutSettings();
    } else await browser.tabs.create({ url: CHROMIUM_ADDRESS });
    return true;
  } catch {
    return false;
  }
}
