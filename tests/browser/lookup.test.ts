/** Looking up outside our pages: what the browser is told, and in which order the panel opens and the intent is written. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Door } from '../../browser/door.ts';
import { lookupIndex } from '../../scripts/lookup-index.ts';

const acts: string[] = [];
const menus: { readonly id: string; readonly title: string }[] = [];
let refuses = false;

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getMessage: (name: string) =>
        name.startsWith('menu_') ? `${name}: '%s' & co` : lookupIndex(name.endsWith('nl') ? 'nl' : 'en'),
    },
    omnibox: { setDefaultSuggestion: ({ description }: { description: string }) => acts.push(description) },
    contextMenus: {
      removeAll: async () => void menus.splice(0),
      create: (menu: { readonly id: string; readonly title: string }) => menus.push(menu),
    },
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => {
        acts.push(`open beside ${windowId}`);
        if (refuses) throw new Error('refused');
      },
    },
    tabs: { create: async ({ url }: { url: string }) => acts.push(`tab ${url}`) },
    runtime: { getURL: (page: string) => page },
  },
}));

vi.mock('../../browser/database.ts', () => ({
  putState: async (_db: unknown, key: string, { hash, at }: { hash: string; at: number }) =>
    acts.push(`${key} ${hash} ${at}`),
}));

/** A door behind which nothing is written before the next turn. */
const door: Door = {
  look: () => Promise.reject(new Error('not asked for')),
  tell: () => Promise.reject(new Error('not asked for')),
  reconcile: async () => {
    const { restateLookup } = await lookup();
    await restateLookup('en');
  },
  exclusively: async (work) => {
    await Promise.resolve();
    return work({} as never);
  },
};

const lookup = () => import('../../browser/lookup.ts');

beforeEach(() => {
  vi.resetModules();
  acts.length = 0;
  menus.length = 0;
  refuses = false;
});

describe('the item over a selected text', () => {
  test('stands once, in the language of the settings, also after that changes', async () => {
    const { restateLookup } = await lookup();
    await restateLookup('nl');
    await restateLookup('nl');
    expect(menus).toEqual([{ id: 'look-up', title: "menu_nl: '%s' & co", contexts: ['selection'] }]);
    await restateLookup('en');
    expect(menus).toEqual([{ id: 'look-up', title: "menu_en: '%s' & co", contexts: ['selection'] }]);
  });

  test('is made anew by the next worker', async () => {
    await (await lookup()).restateLookup('nl');
    menus.length = 0;
    vi.resetModules();
    await (await lookup()).restateLookup('nl');
    expect(menus).toHaveLength(1);
  });
});

describe('the address bar', () => {
  test('is told in XML, in which no sign of ours can be an order', async () => {
    const { suggested, restateLookup } = await lookup();
    expect(suggested(`<b> & "it's"`)).toBe('&#60;b&#62; &#38; &#34;it&#39;s&#34;');
    await restateLookup('nl');
    expect(acts).toEqual(['menu_nl: &#39;%s&#39; &#38; co']);
  });

  test('learns the language of the settings before its first suggestion', async () => {
    const { suggest } = await lookup();
    const tell = vi.fn();
    await suggest('visolie', tell, door);
    expect(tell).toHaveBeenCalledExactlyOnceWith([
      {
        content: 'Omega-3 (EPA/DHA)',
        description:
          'Omega-3 (EPA/DHA). Heart disease, blood thinners or fish allergy? Ask first. The article says 2000-3000 mg a day.',
      },
    ]);
  });

  test('gets nothing where nothing is found', async () => {
    const { suggest } = await lookup();
    const tell = vi.fn();
    await suggest('zink', tell, door);
    expect(tell).toHaveBeenCalledExactlyOnceWith([]);
  });
});

describe('the panel', () => {
  test('opens before anything is written, and then learns where', async () => {
    const { openFound } = await lookup();
    const opening = openFound('kurkma', door, 5);
    expect(acts).toEqual(['open beside -2']);
    await opening;
    expect(acts).toEqual(['open beside -2', 'intent #supplements/curcumin 5']);
  });

  test.each([
    ['  Zijplank op je knieën ', '#exercises/zijplank'],
    ['Side bridge on knees', '#exercises/zijplank'],
    ['zink', '#supplements/search=zink'],
    ['', '#supplements/search='],
    ['?&#/='.repeat(100), `#supplements/search=${encodeURIComponent('?&#/='.repeat(16))}`],
  ])('for “%s” opens at its place, whatever the language, or at the search', async (text, hash) => {
    const { searchInPanel } = await lookup();
    await searchInPanel(text, door, 5, 7);
    expect(acts).toEqual(['open beside 7', `intent ${hash} 5`]);
  });

  test('is a tab where the browser refuses', async () => {
    refuses = true;
    const { searchInPanel } = await lookup();
    await searchInPanel('magnesium', door, 5, 7);
    expect(acts).toContain('tab /sidepanel.html#supplements/magnesium');
  });
});
