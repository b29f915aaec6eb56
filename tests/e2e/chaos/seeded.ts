/** A list of steps out of a seed: the same seed gives the same list. */
import fc from 'fast-check';
import { ACTION_KINDS } from '../../../core/programme.ts';
import type { Settings } from '../../../core/settings.ts';
import {
  type MachineStep,
  type PersonStep,
  PLACES,
  type Saying,
  type SpeechStep,
  type Step,
} from './steps.ts';

/** @param seed any whole number */
export function stepsOf(seed: number, count: number): readonly Step[] {
  return fc.sample(fc.oneof(...person, ...speech, ...machine), { seed, numRuns: count });
}

/** A value that is always the same, with its literal type. */
const is = <const T>(value: T) => fc.constant(value);
const one = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const at = one(...PLACES);
const times = one(1, 2);
const button = one(0, 1);
/** ms; a command takes 2 to 6 of them, or some 30 with the start of a worker. */
const after = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));

const settings: fc.Arbitrary<Partial<Settings>> = fc.oneof(
  fc.record({ promptAfter: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ naturalBreak: one(15, 60, 300, 1800) }),
  fc.record({ snoozeMinutes: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ snoozeLimit: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ theme: one('auto', 'light', 'dark') }),
);

const saying: fc.Arbitrary<Saying> = fc.oneof(
  fc.record({ type: is('log-break'), minutes: fc.integer({ min: 1, max: 4 }), ago: one(0, 0, 1, 10) }),
  fc.record({ type: is('undo-break'), nth: fc.nat(50) }),
  fc.record({ type: one('tick-action', 'untick-action'), action: one(...ACTION_KINDS) }),
  fc.record({ type: is('change-settings'), settings }),
  fc.record({ type: is('pause'), minutes: one(null, 1, 1, 60) }),
  fc.record({ type: is('answer-red-flags'), answer: one('none', 'none', 'any') }),
  fc.record({ type: is('start-programme'), daysAgo: one(0, 0, 20, 40) }),
  fc.record({ type: is('show') }),
  fc.record({ type: one('resume', 'snooze', 'confirm-care', 'stop-programme', 'look') }),
);

const byPerson = is('person');
const person: readonly fc.WeightedArbitrary<PersonStep>[] = [
  often(
    12,
    fc.record({ by: byPerson, do: is('press'), at, what: one('log-break', 'log-break', 'undo'), times }),
  ),
  often(5, fc.record({ by: byPerson, do: is('press'), at, what: one('snooze', 'resume', 'pause'), times })),
  often(3, fc.record({ by: byPerson, do: is('tick'), nth: fc.nat(9) })),
  often(
    3,
    fc.record({
      by: byPerson,
      do: is('set'),
      field: one('prompt-after', 'snooze-minutes'),
      value: fc.integer({ min: 1, max: 6 }),
    }),
  ),
  often(8, fc.record({ by: byPerson, do: is('answer'), button, times })),
  often(6, fc.record({ by: byPerson, do: one('open', 'close', 'reload'), at })),
  often(4, fc.record({ by: byPerson, do: is('leave-during'), at, how: one('close', 'reload'), after })),
];

const bySpeech = is('speech');
const speech: readonly fc.WeightedArbitrary<SpeechStep>[] = [
  often(
    12,
    fc.record({
      by: bySpeech,
      do: is('say'),
      what: saying,
      pages: times,
      times: fc.integer({ min: 1, max: 3 }),
    }),
  ),
  often(3, fc.record({ by: bySpeech, do: is('garbage'), nth: fc.nat(20) })),
];

const byMachine = is('machine');
const machine: readonly fc.WeightedArbitrary<MachineStep>[] = [
  often(4, fc.record({ by: byMachine, do: is('kill') })),
  often(
    12,
    fc.record({
      by: byMachine,
      do: is('kill-during'),
      at,
      press: one('log-break', 'undo'),
      cold: fc.boolean(),
      after,
    }),
  ),
  // Five minutes most often: a gap of more than eight between two looks is sleep, and asks nobody anything.
  often(16, fc.record({ by: byMachine, do: is('minutes'), pass: one(1, 2, 3, 5, 5, 5, 5, 12) })),
  often(2, fc.record({ by: byMachine, do: is('alarm') })),
  often(4, fc.record({ by: byMachine, do: is('kill-at-alarm'), pass: one(1, 5), after })),
  often(
    5,
    fc.record({ by: byMachine, do: is('idle'), input: one('active', 'active', 'active', 'idle', 'locked') }),
  ),
  often(1, fc.record({ by: byMachine, do: is('off-and-on') })),
  often(2, fc.record({ by: byMachine, do: is('answer-late'), button })),
];
