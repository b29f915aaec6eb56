// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Programme from '../../components/panel/Programme.tsx';
import { programmeNl, wordsNl } from '../../content/words/chunk.nl.ts';
import { planOfDay } from '../../core/day-plan.ts';
import type { Reply } from '../../core/messages.ts';
import { isExercise } from '../../core/safety.ts';
import { confirmCare, startProgramme, stopProgramme, tick } from '../../store/verbs.ts';
import { given, named, onDay, TODAY, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  answerRedFlags: vi.fn(async () => ok),
  confirmCare: vi.fn(async () => ok),
  startProgramme: vi.fn(async () => ok),
  stopProgramme: vi.fn(async () => ok),
  tick: vi.fn(async () => ok),
}));

const none = { gates: { redFlags: 'none' } } as const;
const open = () => render(<Programme />, document.body);
const page = () => document.body.textContent;
const actions = () => [...document.querySelectorAll<HTMLElement>('[data-testid="action"]')];
const boxOf = (kind: string) => document.querySelector<HTMLInputElement>(`[data-kind="${kind}"] input`);
const press = (text: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === text)?.click();

beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(() => render(null, document.body));

describe('before it starts', () => {
  test('the way leads through the warning signs to a day', async () => {
    given();
    open();
    named('start-programme')?.click();
    await vi.waitFor(() => expect(named('red-flags-none')).not.toBeNull());
    expect(named('start-programme')).toBeNull();
    named('red-flags-none')?.click();
    await vi.waitFor(() => expect(textOf('start-programme')).toBe(wordsNl.programme.begin));
    named('start-programme')?.click();
    expect(startProgramme).toHaveBeenCalledExactlyOnceWith(TODAY);
  });

  test('the next Monday is never today, not even on a Monday', () => {
    given(none);
    open();
    expect(page()).toContain('Maandag 30 november');
  });

  test('a start in the future says how long to go', () => {
    given({ ...none, programme: onDay(-2) });
    open();
    expect(page()).toContain('Je begint over 3 dagen, op donderdag 26 november.');
    expect(actions()).toHaveLength(0);
  });
});

describe('a day of the programme', () => {
  test.each([
    [1, 'base'],
    [14, 'base'],
    [15, 'activation'],
    [28, 'activation'],
    [29, 'strength'],
    [56, 'strength'],
    [57, 'consolidation'],
    [90, 'consolidation'],
  ] as const)('day %i is in the phase %s', (day, phase) => {
    given({ ...none, programme: onDay(day) });
    open();
    expect(textOf('programme-day')).toBe(`Dag ${day} van 90`);
    expect(textOf('phase')).toContain(programmeNl.phases[phase].name);
  });

  test('shows each action of the day once, those of now up front and the rest folded', () => {
    given({ ...none, programme: onDay(1) });
    open();
    const kinds = planOfDay(1).actions.map(({ kind }) => kind);
    const shown = actions().map((one) => one.dataset.kind ?? '');
    expect(shown.toSorted()).toEqual(kinds.toSorted());
    const folded = actions().filter((one) => one.closest('details')).length;
    expect(folded).toBe(planOfDay(1).actions.filter((action) => !action.upFront).length);
  });

  test('an action is ticked and unticked for today', async () => {
    given({ ...none, programme: onDay(1) });
    open();
    boxOf('pauzes')?.click();
    expect(tick).toHaveBeenLastCalledWith(TODAY, 'pauzes', true);
    given({ ...none, programme: onDay(1) }, { ticked: ['pauzes'] });
    await vi.waitFor(() => expect(boxOf('pauzes')?.checked).toBe(true));
    expect(page()).toContain('1 van 8 gedaan');
    boxOf('pauzes')?.click();
    expect(tick).toHaveBeenLastCalledWith(TODAY, 'pauzes', false);
  });

  test('says whose the plan is and how its minutes compare', () => {
    given({ ...none, programme: onDay(1) });
    open();
    expect(page()).toContain(programmeNl.whose);
    expect(page()).toContain(programmeNl.minutes);
  });

  test('a warning sign closes the exercises, and only those, until there was contact', async () => {
    given({ gates: { redFlags: 'any' }, programme: onDay(1) });
    open();
    for (const { kind } of planOfDay(1).actions) expect(boxOf(kind)?.disabled).toBe(isExercise(kind));
    expect(page()).toContain(wordsNl.programme.closed);
    press(wordsNl.programme.contacted);
    expect(confirmCare).toHaveBeenCalledOnce();
    given({ gates: { redFlags: 'contacted' }, programme: onDay(1) });
    await vi.waitFor(() => expect(boxOf('bewegen')?.disabled).toBe(false));
  });

  test('can be stopped, behind a second thought', () => {
    given({ ...none, programme: onDay(1) });
    open();
    expect(document.querySelector<HTMLDetailsElement>('.stop')?.open).toBe(false);
    press(wordsNl.programme.stopConfirm);
    expect(stopProgramme).toHaveBeenCalledOnce();
  });
});

test('after day 90 it is finished, and can begin again', () => {
  given({ ...none, programme: onDay(91) });
  open();
  expect(page()).toContain(wordsNl.programme.finished);
  expect(textOf('start-programme')).toBe(wordsNl.programme.again);
});
