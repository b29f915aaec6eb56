/** `npm run e2e [chromium|firefox|idle|restart]`: builds, then tests in real browsers only. */
import { prepareForTests } from './browsers.ts';
import { buildForChrome, buildForFirefox, buildOrStop } from './build.ts';
import { endToEnd, SUITES, type Suite } from './suites.ts';
import { Tally } from './tally.ts';

const asked = process.argv.slice(2).filter((one): one is Suite => one in SUITES);
const tally = new Tally();
await prepareForTests();
await buildOrStop(buildForChrome);
await buildOrStop(buildForFirefox);
await endToEnd(tally, asked.length === 0 ? undefined : asked);
tally.close();
