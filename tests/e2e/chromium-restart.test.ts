/** Updates and restarts in real Chromium, with packages installed for real. */
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { CHROME_BUILD } from '../../scripts/build.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { type Home, newHome, openShelf } from './installed.ts';
import { type NotificationService, startNotificationService } from './notifications.ts';
import { type Package, pack, previous } from './packages.ts';
import { restartStories } from './restart.ts';
import { eventually, holds } from './wait.ts';

let desktop: NotificationService;
let home: Home;
let chromium: Chromium;
let now: Package;

beforeAll(async () => {
  desktop = await startNotificationService();
  home = await newHome();
  await home.offer(previous.chromium);
  chromium = await launchChromium({ home });
});

afterAll(async () => {
  await chromium?.close();
  await home?.remove();
  desktop?.close();
});

const prompts = () => desktop.shown.filter(({ buttons }) => buttons.length > 2);

restartStories({
  tab: (path) => chromium.tab(path),
  opened: (path) => chromium.opened(path),
  isOpen: (path) => chromium.isOpen(path),
  shut: () => chromium.close(),
  async start() {
    chromium = await launchChromium({ home });
  },
  async offerUpdate() {
    now = await pack(CHROME_BUILD, join(home.folder, 'now'));
    await chromium.close();
    await home.offer(now);
    chromium = await launchChromium({ home });
  },
  async update() {
    const shelf = await openShelf(chromium.browser, home.id);
    // The old version is still there to ask; then it is let go, and the browser waits until it has been idle.
    await holds('the prompt is shown', () => prompts().length > 0);
    await chromium.stopWorker();
    await eventually('the new version runs', shelf.version, (one) => one === now.version, 90_000);
    await shelf.close();
  },
  forgetsAlarms: false,
  async switchTo(on) {
    const shelf = await openShelf(chromium.browser, home.id);
    await shelf.switchTo(on);
    await shelf.close();
  },
  prompts,
  async pressOld(one, due) {
    desktop.press(one, '0');
    const worker = await chromium.worker();
    await worker.evaluate((id) => {
      const { chrome } = globalThis as unknown as { readonly chrome: Dispatching };
      for (const button of [0, 1]) chrome.notifications.onButtonClicked.dispatch(id, button);
    }, `prompt:${due}`);
  },
});

/** Every event can be dispatched by hand in Chromium. */
interface Dispatching {
  readonly notifications: {
    readonly onButtonClicked: { dispatch(id: string, button: number): void };
  };
}
