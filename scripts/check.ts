/** `npm run check`: what one runs before every commit. */
import { fastChecks } from './checks.ts';
import { Tally } from './tally.ts';

const tally = new Tally();
await fastChecks(tally);
tally.close();
