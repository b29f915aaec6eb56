/** `npm test`: everything. The last line says how many checks and tests passed and failed. */
import { prepareForTests } from './browsers.ts';
import { budget } from './budget.ts';
import { buildForChrome, buildForFirefox } from './build.ts';
import { fastChecks } from './checks.ts';
import { lintForFirefox } from './lint-firefox.ts';
import { permissions } from './permissions.ts';
import { endToEnd } from './suites.ts';
import { Tally } from './tally.ts';

// Every chance sequence and every simulated day (tests/core/thorough.ts), of which a check lives a tenth.
process.env.RUGRITME_CHANCE = 'all';

const tally = new Tally();
await fastChecks(tally);
const built = [
  await tally.check('build for Chrome and Edge', buildForChrome),
  await tally.check('build for Firefox', buildForFirefox),
];
if (built.every((ok) => ok)) {
  await tally.check('web-ext lint', lintForFirefox);
  await tally.check('manifests ask for what they asked for before', permissions);
  await tally.check('bytes within budget', budget);
  await prepareForTests();
  await endToEnd(tally);
}
tally.close();
