/**
 * Looking something up outside our pages: in the address bar, over a selected text, by a key. The index and the words
 * stand among the manifest's own strings (`scripts/lookup-index.ts`): the browser reads those when they are asked for,
 * while all that stands in the worker is read at each of its starts.
 */
import { browser } from 'wxt/browser';
import { lookUp } from '../core/lookup.ts';
import { searchHash } from '../core/search-route.ts';
import type { Instant } from '../core/time.ts';
import type { Door } from './door.ts';
import type { Language } from './language.ts';
import { openPage } from './panel.ts';
import { showInPanel } from './show.ts';

/** A selected text may be a whole page. */
const LONGEST = 80;

const MENU = 'look-up';

/** The language in which the browser was told of us; null until this worker has told it. */
let told: Language | null = null;

/** Both languages stand in the strings of the default one, which the browser falls back on. */
function says(what: 'lookup' | 'menu', language: Language): string {
  return browser.i18n.getMessage(`${what}_${language}`);
}

/** Chromium reads a suggestion as XML, Firefox as it is. */
export function suggested(text: string): string {
  return import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The item over a selected text, and what stands above all suggestions; in both the browser puts the text for `%s`. */
export async function restateLookup(language: Language): Promise<void> {
  if (told === language) return;
  told = language;
  const title = says('menu', language);
  // The same for every text: set at each letter, Chromium shows that of the letter before where nothing is found.
  const description = suggested(import.meta.env.FIREFOX ? title.replace('%s', '…') : title);
  browser.omnibox.setDefaultSuggestion({ description });
  // Made once by each worker: switched off and on again, the browser has forgotten it.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title, contexts: ['selection'] });
}

interface Suggestion {
  content: string;
  description: string;
}

/** The best comes first, and Enter leads to it; the browser shows as many as it has room for. */
export async function suggest(text: string, tell: (found: Suggestion[]) => void, door: Door): Promise<void> {
  if (told === null) await door.reconcile();
  const found = lookUp(text, says('lookup', told ?? 'nl'));
  tell(found.map(({ name, line }) => ({ content: name, description: suggested(line) })));
}

/** Where a text leads, whatever the language: to the best that it finds, or to the search with the text in it. */
function placeOf(text: string): string {
  const query = text.trim().slice(0, LONGEST);
  const both = `${says('lookup', 'nl')}\n${says('lookup', 'en')}`;
  return lookUp(query, both)[0]?.hash ?? searchHash(query);
}

/** @param text what was selected or typed; nothing for a search to type in */
export async function searchInPanel(text: string, door: Door, at: Instant, windowId?: number): Promise<void> {
  await showInPanel(placeOf(text), door, at, windowId);
}

/** Enter in the address bar. Firefox does not count it as the person's own act, so there a tab opens. */
export const openFound: (text: string, door: Door, at: Instant) => Promise<void> = import.meta.env.FIREFOX
  ? (text) => openPage('/sidepanel.html', placeOf(text))
  : searchInPanel;
