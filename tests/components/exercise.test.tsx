// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import One from '../../components/exercises/One.tsx';
import { exercisesNl } from '../../content/exercises/nl.ts';
import { EXERCISE_IDS } from '../../core/exercises.ts';
import { HOME } from '../../core/route.ts';
import { route } from '../../store/state.ts';
import { given } from './given.ts';

vi.mock('../../store/verbs.ts', () => ({ confirmCare: vi.fn() }));

const page = () => document.body.textContent;

async function open(part: string) {
  route.value = { view: 'exercises', part };
  render(<One />, document.body);
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
}

beforeEach(() => given({ gates: { redFlags: 'none' } }));
afterEach(() => {
  render(null, document.body);
  route.value = HOME;
});

test('an exercise that was looked up shows its steps, when to stop, and the stop rule', async () => {
  await open('zijplank');
  const { name, steps, stopIf } = exercisesNl.exercises.zijplank;
  for (const one of [name, ...steps, `Stop als: ${stopIf}`, exercisesNl.stopRule])
    expect(page()).toContain(one);
});

test.each(['unasked', 'any'] as const)('stays closed while the warning signs are %s', async (redFlags) => {
  given({ gates: { redFlags } });
  await open('zijplank');
  expect(document.querySelector('.gate')).not.toBeNull();
  expect(page()).not.toContain(exercisesNl.exercises.zijplank.steps[0]);
});

test('an unknown name leads to all of them', async () => {
  await open('handstand');
  expect(document.querySelectorAll('li a')).toHaveLength(EXERCISE_IDS.length);
});
