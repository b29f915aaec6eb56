/** What a guided break should be like, from what the store knows of the day. */
import { expect, test } from 'vitest';
import { addDays } from '../../core/time.ts';
import { wish } from '../../store/guided-wish.ts';
import { given, onDay, TODAY } from '../components/given.ts';

const goingOn = { start: addDays(TODAY, -99), seen: TODAY, goesOn: true } as const;

test.each([
  ['on day 20', onDay(20), 'activation'],
  ['in the rhythm after day 90', goingOn, 'consolidation'],
  ['after day 90', onDay(100), 'consolidation'],
  ['without a programme', null, 'base'],
] as const)('%s', (_when, programme, phase) => {
  given({ programme });
  expect(wish.value.phase).toBe(phase);
});
