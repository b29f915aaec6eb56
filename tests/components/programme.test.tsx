// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepSession } from '../../browser/session-keeper.ts';
import Programme from '../../components/panel/Programme.tsx';
import { foodNl } from '../../content/food/nl.ts';
import { planNl } from '../../content/plan/nl.ts';
import { programmeNl, wordsNl } from '../../content/words/chunk.nl.ts';
import { planOfDay } from '../../core/day-plan.ts';
import { begin } from '../../core/guided/session.ts';
import type { Reply } from '../../core/messages.ts';
import { isExercise } from '../../core/safety.ts';
import {
  answerFood,
  beginFlareUp,
  confirmCare,
  endFlareUp,
  startProgramme,
  stopProgramme,
  tick,
} from '../../store/verbs.ts';
import { given, named, onDay, TODAY, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  answerFood: vi.fn(async () => ok),
  answerRedFlags: vi.fn(async () => ok),
  beginFlareUp: vi.fn(async () => ok),
  endFlareUp: vi.fn(async () => ok),
  confirmCare: vi.fn(async () => ok),
  startProgramme: vi.fn(async () => ok),
  stopProgramme: vi.fn(async () => ok),
  tick: vi.fn(async () => ok),
}));

const NO = { medicines: false, pregnant: false, eating: false, organs: false, frail: false };
const none = { gates: { redFlags: 'none' }, food: NO } as const;
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
    given({ gates: { redFlags: 'any' }, food: NO, programme: onDay(1) });
    open();
    for (const { kind } of planOfDay(1).actions) expect(boxOf(kind)?.disabled).toBe(isExercise(kind));
    expect(page()).toContain(wordsNl.programme.closed);
    press(wordsNl.programme.contacted);
    expect(confirmCare).toHaveBeenCalledOnce();
    given({ gates: { redFlags: 'contacted' }, food: NO, programme: onDay(1) });
    await vi.waitFor(() => expect(boxOf('bewegen')?.disabled).toBe(false));
  });

  test('can be stopped, behind a second thought', async () => {
    given({ ...none, programme: onDay(1) });
    open();
    await vi.waitFor(() => expect(named('adjust')).not.toBeNull());
    named('adjust')?.click();
    await vi.waitFor(() => expect(document.querySelector('.stop')).not.toBeNull());
    expect(document.querySelector<HTMLDetailsElement>('.stop:not(.again)')?.open).toBe(false);
    press(wordsNl.programme.stopConfirm);
    expect(stopProgramme).toHaveBeenCalledOnce();
  });
});

describe('food among the actions', () => {
  const day = (food: typeof NO | null, number = 1) =>
    given({ gates: { redFlags: 'none' }, food, programme: onDay(number) });
  const answer = (question: string, yes: boolean) =>
    document
      .querySelector<HTMLInputElement>(`[data-question="${question}"] [value="${yes ? 'yes' : 'no'}"]`)
      ?.click();

  test('asks the five questions in its own place first, and keeps nothing until all are answered', async () => {
    day(null);
    open();
    expect(boxOf('voeding')?.disabled).toBe(true);
    expect(page()).not.toContain(programmeNl.focus.voeding[0]);
    named('food-ask')?.click();
    await vi.waitFor(() => expect(named('food-save')).not.toBeNull());
    expect(document.querySelectorAll('[data-kind="voeding"] fieldset')).toHaveLength(5);
    for (const question of ['medicines', 'pregnant', 'eating', 'organs']) answer(question, false);
    named('food-save')?.click();
    await vi.waitFor(() => expect(page()).toContain(foodNl.missing));
    expect(answerFood).not.toHaveBeenCalled();
    answer('frail', true);
    await vi.waitFor(() =>
      expect(document.querySelector<HTMLInputElement>('[data-question="frail"] input')?.checked).toBe(true),
    );
    named('food-save')?.click();
    expect(answerFood).toHaveBeenCalledExactlyOnceWith({ ...NO, frail: true });
  });

  test('shows the neutral line after five times no', () => {
    day(NO);
    open();
    expect(boxOf('voeding')?.disabled).toBe(false);
    expect(page()).toContain(programmeNl.focus.voeding[0]);
    expect(page()).toContain(programmeNl.food);
  });

  test('is gone after a yes on eating, from the list and from the count', () => {
    given({ ...none, food: { ...NO, eating: true }, programme: onDay(1) }, { ticked: ['voeding'] });
    open();
    expect(document.querySelector('[data-kind="voeding"]')).toBeNull();
    expect(page()).not.toContain(programmeNl.actions.voeding.name);
    expect(page()).toContain('0 van 7 gedaan');
  });

  test('is only a line to consult after a yes on an organ', () => {
    day({ ...NO, organs: true });
    open();
    expect(document.querySelector('[data-kind="voeding"]')).toBeNull();
    expect(textOf('food-consult')).toContain(wordsNl.programme.foodConsult);
    expect(page()).toContain('0 van 7 gedaan');
    expect(page()).not.toContain(programmeNl.focus.voeding[0]);
  });

  test.each([87, 89])('is not looked back at on day %i by who leaves it alone', (number) => {
    day({ ...NO, eating: true }, number);
    open();
    expect(page()).toContain(programmeNl.closingWithoutFood[number - 85]);
    expect(page()).not.toMatch(/\beten\b/);
  });
});

test('after day 90 it is finished, and can begin again', async () => {
  given({ ...none, programme: onDay(91) });
  open();
  expect(page()).toContain(wordsNl.programme.finished);
  await vi.waitFor(() => expect(textOf('start-programme')).toBe(planNl.again.label));
});

describe('what leads to exercises', () => {
  test('an action with exercises can be begun, one that is closed or a habit cannot', () => {
    given({ ...none, programme: onDay(1) });
    open();
    const ways = [...document.querySelectorAll('[data-testid="start-action"]')];
    const parts = ways.map((one) => one.getAttribute('href'));
    expect(parts).toEqual(['#break/bewegen', '#break/wandelen', '#break/adem']);
    given({ ...none, gates: { redFlags: 'unasked' }, programme: onDay(1) });
    open();
    expect(document.querySelectorAll('[data-testid="start-action"]')).toHaveLength(1);
  });

  test('all exercises are one link away', () => {
    given(none);
    open();
    expect(named('all-exercises')?.getAttribute('href')).toBe('#exercises');
  });

  test('a session that goes on elsewhere is told, with the way back, until it is put away', async () => {
    const parts = [{ exercise: 'kat-koe', place: 'standing', seconds: 60 }] as const;
    const session = begin('a-session', parts, { moves: true, action: null }, Date.now());
    given(none);
    keepSession(session);
    open();
    await vi.waitFor(() => expect(textOf('ongoing')).toContain(wordsNl.ongoing.running));
    expect(named('ongoing')?.querySelector('a')?.getAttribute('href')).toBe('#break');
    keepSession(null);
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await vi.waitFor(() => expect(named('ongoing')).toBeNull());
  });
});

describe('a day with a lot of pain', () => {
  test('asks the warning signs first, and only then becomes light', async () => {
    given({ ...none, programme: onDay(29) });
    open();
    const details = document.querySelector<HTMLDetailsElement>('details.flare-up');
    if (details !== null) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(named('red-flags-none')).not.toBeNull());
    expect(beginFlareUp).not.toHaveBeenCalled();
    named('red-flags-none')?.click();
    await vi.waitFor(() => expect(beginFlareUp).toHaveBeenCalledOnce());
  });

  test('says which light day it is, asks for no strength, and can be over sooner', () => {
    given({ ...none, programme: onDay(29), flareUp: TODAY });
    open();
    expect(textOf('flare-up')).toContain(wordsNl.flareUp.light(1, 3));
    expect(actions().map((one) => one.dataset.kind)).not.toContain('kracht');
    expect(textOf('flare-up')).toContain('bel dan je huisarts');
    named('end-flare-up')?.click();
    expect(endFlareUp).toHaveBeenCalledOnce();
  });
});

test.each([
  [69, 'Je eigen sport mag ook.', '30 minuten'],
  [83, 'Heb je zin in meer? 30 minuten mag ook. Je eigen sport mag ook.', null],
] as const)('the weekend walk of day %i says what may take its place', (day, said, unsaid) => {
  given({ ...none, programme: onDay(day) });
  open();
  const walk = document.querySelector('[data-kind="wandelen"]')?.textContent;
  expect(walk).toContain(said);
  if (unsaid !== null) expect(walk).not.toContain(unsaid);
});
