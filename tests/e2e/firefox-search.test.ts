/**
 * Looking something up in Firefox with its event page ended. Nobody can type into a browser without a screen: what its
 * address bar, keys and menu would tell the extension is told from the browser's own window.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Firefox, GECKO_ID, launchFirefox } from './firefox.ts';
import { choose, journal } from './steps.ts';
import { ready } from './view.ts';
import { holds } from './wait.ts';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await launchFirefox();
  const options = await firefox.tab('options.html');
  await ready(options);
  await choose(options, 'language', 'nl');
  // The page may speak Dutch already, as the browser does; what the background speaks stands in the journal.
  await holds('the settings speak Dutch', async () =>
    (await journal(options)).some(({ type }) => type === 'settings-changed'),
  );
  await options.close();
});

afterAll(() => firefox?.close());

beforeEach(async () => {
  // A sidebar that is open may be about to ask something of the event page, which would start it again.
  await firefox.privileged('void SidebarController.hide()');
  await expect.poll(sidebar).toBe('');
  await firefox.stopBackground();
});

const BAR =
  "ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler";

/** @returns what the address bar would suggest, as JSON */
function suggestions(text: string): Promise<unknown> {
  return firefox.privileged(`new Promise((resolve) => {
    const search = { keyword: 'rug', text: 'rug ${text}', inPrivateWindow: false };
    ${BAR}.handleSearch(search, (found) => resolve(JSON.stringify(found)));
  })`);
}

/** Where the sidebar stands; empty while it is shut. */
async function sidebar(): Promise<string> {
  const found = await firefox.privileged(`(() => {
    const sidebar = document.getElementById('sidebar')?.contentDocument;
    return sidebar?.getElementById('webext-panels-browser')?.currentURI?.spec ?? '';
  })()`);
  return String(found).split('/').slice(3).join('/');
}

test('the address bar suggests in the language of the settings, and Enter opens a tab there', async () => {
  expect(JSON.parse(String(await suggestions('visoli')))).toEqual([
    {
      content: 'Omega-3 (EPA/DHA)',
      description:
        'Omega-3 (EPA/DHA). Hartziekte, bloedverdunners of visallergie? Vraag het eerst. Het artikel noemt 2000-3000 mg per dag.',
    },
  ]);
  await firefox.privileged(`${BAR}.handleInputEntered('rug', 'rug visoli', 'current')`);
  await expect.poll(() => firefox.isOpen('sidepanel.html#supplements/omega-3')).toBe(true);
});

test('the key opens the sidebar at the search', async () => {
  await firefox.privileged(`document.querySelector('keyset[id^="ext-keyset"] key[key="S"]').doCommand()`);
  await expect.poll(sidebar).toBe('sidepanel.html#supplements/search=');
});

test('the menu has one item of ours, and a selected word opens the sidebar there', async () => {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`;
  const menu = await firefox.privileged(
    `String([...${extension}.apiManager.global.gMenuMap.get(${extension}).values()].map(({ title }) => title))`,
  );
  expect(menu).toBe("Zoek '%s' in Rugritme");
  const click = "{ menuItemId: 'look-up', editable: false, modifiers: [], selectionText: 'kurkma' }";
  await firefox.privileged(
    `void ${extension}.emit('webext-menu-menuitem-click', ${click}, gBrowser.selectedTab)`,
  );
  await expect.poll(sidebar).toBe('sidepanel.html#supplements/curcumin');
});
