/** Updates and restarts in real Firefox, with packages installed for good. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { FIREFOX_BUILD } from '../../scripts/build.ts';
import { type Firefox, launchFirefox, newProfile } from './firefox.ts';
import { type NotificationService, startNotificationService } from './notifications.ts';
import { type Package, pack, previous } from './packages.ts';
import { restartStories } from './restart.ts';

let desktop: NotificationService;
let home: string;
let firefox: Firefox;
let now: Package;
let hand: ReturnType<typeof setInterval>;

beforeAll(async () => {
  desktop = await startNotificationService();
  home = await newProfile();
  firefox = await launchFirefox({ home });
  await firefox.install(previous.firefox.path);
  // Without a mouse Firefox would be away after two minutes.
  hand = setInterval(() => firefox.touch().catch(() => undefined), 5000);
});

afterAll(async () => {
  clearInterval(hand);
  await firefox?.close();
  await rm(home, { recursive: true, force: true });
  desktop?.close();
});

restartStories({
  tab: (path) => firefox.tab(path),
  opened: (path) => firefox.opened(path),
  isOpen: (path) => firefox.isOpen(path),
  shut: () => firefox.close(),
  async start() {
    firefox = await launchFirefox({ home });
  },
  async offerUpdate() {
    now = await pack(FIREFOX_BUILD, join(home, 'now'));
  },
  update: () => firefox.install(now.path),
  forgetsAlarms: true,
  switchTo: (on) => firefox.switchTo(on),
  prompts: () => desktop.shown,
  async pressOld(one) {
    desktop.press(one, 'default');
  },
});
