// @vitest-environment happy-dom
/** Days 86-90: looking back, what stays, a bad week, supplements and food, and the end. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Programme from '../../components/panel/Programme.tsx';
import Overview from '../../components/plan/Overview.tsx';
import { planNl } from '../../content/plan/nl.ts';
import { reviewNl } from '../../content/review/nl.ts';
import { toldNl } from '../../content/told/nl.ts';
import { programmeNl, wordsNl } from '../../content/words/chunk.nl.ts';
import { type DayTotals, emptyDay } from '../../core/days.ts';
import type { Model } from '../../core/model.ts';
import { REVIEW, REVIEW_PARTS, type ReviewPart } from '../../core/review.ts';
import { routeOf } from '../../core/route.ts';
import { addDays } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { badWeekDraft, habitsDraft } from '../../store/review.ts';
import { route } from '../../store/state.ts';
import { act, tick } from '../../store/verbs.ts';
import { aPlain } from '../core/supplement-list.ts';
import { given, named, onDay, TODAY, textOf } from './given.ts';

vi.mock('../../browser/rows.ts', () => ({ readRows: vi.fn(async () => rows) }));
vi.mock('../../store/verbs.ts', async (original) => ({
  ...(await original<typeof import('../../store/verbs.ts')>()),
  act: vi.fn(async () => ({ ok: true, seq: 1 })),
  tick: vi.fn(async () => ({ ok: true, seq: 1 })),
}));

const NO = { medicines: false, pregnant: false, eating: false, organs: false, frail: false };
/** Rows of long ago. */
let rows: readonly DayTotals[] = [];
const page = () => document.body.textContent ?? '';
const on = (day: number, today: number, told: Partial<Told>): DayTotals => ({
  ...emptyDay(addDays(TODAY, day - today)),
  told,
});

/** @param told of today */
async function open(
  part: ReviewPart,
  day: number = REVIEW[part],
  told: Partial<Told> = {},
  model: Partial<Model> = {},
) {
  given({ gates: { redFlags: 'none' }, food: NO, programme: onDay(day), ...model }, { told });
  route.value = routeOf(`#programme/${part}`);
  render(<Overview />, document.body);
  await vi.waitFor(() => expect(named('review')).not.toBeNull());
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
}
function type(field: Element | null | undefined, text: string): void {
  const textarea = field as HTMLTextAreaElement;
  textarea.value = text;
  textarea.dispatchEvent(new Event('input', { bubbles: true }));
}
const tell = (told: Partial<Told>) => ({ type: 'tell-day', date: TODAY, told });

beforeEach(() => {
  vi.clearAllMocks();
  rows = [];
  habitsDraft.value = null;
  badWeekDraft.value = null;
});
afterEach(() => render(null, document.body));

describe('the way there', () => {
  test.each(REVIEW_PARTS)('to %s stands with the action of its day, and in its page', async (part) => {
    given({ gates: { redFlags: 'none' }, food: NO, programme: onDay(REVIEW[part]) });
    render(<Programme />, document.body);
    await vi.waitFor(() => expect(textOf('to-review')).toBe(reviewNl.open[part]));
    expect(named('to-review')?.getAttribute('href')).toBe(`#programme/${part}`);
    const row = named('to-review')?.closest('li');
    expect(row?.querySelector('.action-name')?.textContent).toBe(programmeNl.closingNames[REVIEW[part] - 85]);
    expect(row?.textContent).toContain(programmeNl.closing[REVIEW[part] - 85]);
    render(null, document.body);
    route.value = routeOf(`#programme/${REVIEW[part]}`);
    render(<Overview />, document.body);
    await vi.waitFor(() => expect(named('to-review')?.getAttribute('href')).toBe(`#programme/${part}`));
  });

  test('leads on from part to part', async () => {
    await open('habits');
    const links = [...document.querySelectorAll('.review-steps a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      REVIEW_PARTS.map((one) => `#programme/${one}`),
    );
    expect(document.querySelector('[aria-current="page"]')?.textContent).toContain(reviewNl.titles.habits);
    expect(document.querySelector('.back')?.getAttribute('href')).toBe('#today');
  });
});

describe('looking back', () => {
  const week = (pain: number) => ({ pain, trouble: 5, sleep: 4, stress: 7 });
  const cells = () =>
    [...document.querySelectorAll('.sides tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );

  test('an activity that was typed anew with another capital is one row', async () => {
    rows = [on(1, 86, { activities: [{ name: 'Sokken aan', trouble: 8 }] })];
    rows = [...rows, on(85, 86, { activities: [{ name: 'sokken aan', trouble: 3 }] })];
    await open('look-back');
    const said = [...document.querySelectorAll('.sides tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(said).toEqual([['sokken aan', '8', '3']]);
  });

  test('puts the start and now side by side, with the sentence that belongs to it', async () => {
    rows = [
      on(1, 86, { week: week(6), activities: [{ name: 'Tillen', trouble: 8 }], note: 'Begonnen.' }),
      on(40, 86, { note: 'Lopen helpt.' }),
      on(85, 86, {
        week: week(3),
        activities: [
          { name: 'Tillen', trouble: 0 },
          { name: 'Fietsen', trouble: 2 },
        ],
      }),
    ];
    await open('look-back');
    await vi.waitFor(() => expect(cells()).toHaveLength(6));
    const { scores } = reviewNl.lookBack;
    expect(cells()).toEqual([
      [scores.pain, '6', '3'],
      [scores.trouble, '5', '5'],
      [scores.sleep, '4', '4'],
      [scores.stress, '7', '7'],
      ['Tillen', '8', '0'],
      ['Fietsen', '–', '2'],
    ]);
    expect(page()).toContain('Begin: 30 augustus. Nu: 22 november.');
    expect(textOf('up-and-down')).toBe(reviewNl.lookBack.upAndDown);
    expect(textOf('review-notes')).toBe(reviewNl.lookBack.notes(2));
    expect(page()).toContain('Lopen helpt.');
    expect(document.querySelector('[href="#check-in"]')).toBeNull();
  });

  test.each([
    ['nothing was measured', [], reviewNl.lookBack.nothing],
    ['it was measured once', [on(1, 86, { week: week(6) })], reviewNl.lookBack.onlyStart],
  ])('says so where %s, and leads there', async (_name, found, sentence) => {
    rows = found;
    await open('look-back');
    await vi.waitFor(() => expect(page()).toContain(sentence));
    expect(page()).toContain(reviewNl.lookBack.noNotes);
    expect(document.querySelector('[href="#check-in"]')).not.toBeNull();
  });

  test('ticks the action of the day, and asks for one’s own line', async () => {
    await open('look-back');
    await vi.waitFor(() => expect(document.querySelector('textarea')).not.toBeNull());
    type(document.querySelector('textarea'), 'Wandelen hielp.');
    document.querySelector('textarea')?.dispatchEvent(new FocusEvent('blur'));
    expect(act).toHaveBeenLastCalledWith(tell({ note: 'Wandelen hielp.' }));
    named('review-done')?.click();
    expect(tick).toHaveBeenCalledExactlyOnceWith(TODAY, 'plannen', true);
    await vi.waitFor(() => expect(page()).toContain(reviewNl.ticked));
  });

  test('ticks nothing on another day', async () => {
    await open('look-back', 60);
    await vi.waitFor(() => expect(document.querySelector('textarea')).not.toBeNull());
    expect(named('review-done')).toBeNull();
  });
});

describe('three habits', () => {
  const fields = () => [...document.querySelectorAll('[data-testid="habit"]')];
  const ready = () => vi.waitFor(() => expect(fields()).toHaveLength(3));

  test('are saved in one’s own words or ours, and tick the action', async () => {
    await open('habits');
    await ready();
    type(fields()[0]?.querySelector('textarea'), ' Met de fiets ');
    fields()[1]?.querySelector('button')?.click();
    fields()[2]?.querySelector('button')?.click();
    await vi.waitFor(() => expect(fields()[2]?.querySelector('[aria-pressed="true"]')).not.toBeNull());
    named('review-save')?.click();
    const { rest, foodOrSleep } = reviewNl.habits.kinds;
    const habits = ['Met de fiets', rest.ideas[0] ?? '', foodOrSleep.ideas[0] ?? ''];
    expect(act).toHaveBeenLastCalledWith(tell({ habits }));
    await vi.waitFor(() => expect(textOf('review-status')).toBe(reviewNl.savedAndTicked));
    expect(tick).toHaveBeenCalledExactlyOnceWith(TODAY, 'plannen', true);
  });

  test('are saved once there are three', async () => {
    await open('habits');
    await ready();
    type(fields()[0]?.querySelector('textarea'), 'Met de fiets');
    named('review-save')?.click();
    await vi.waitFor(() => expect(page()).toContain(reviewNl.habits.missing));
    expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(2);
    expect(act).not.toHaveBeenCalled();
  });

  test('say nothing of food to whom it is closed', async () => {
    await open('habits', 87, {}, { food: { ...NO, eating: true } });
    await ready();
    expect(page()).toContain(reviewNl.habits.kinds.sleep.label);
    expect(page()).toContain(reviewNl.titleWithoutFood);
    expect(page()).not.toMatch(/\beten\b|groente/);
  });

  test('that were chosen before can be changed and taken back', async () => {
    rows = [on(87, 95, { habits: ['Lopen', 'Ademen', 'Slapen'] })];
    await open('habits', 95);
    await ready();
    expect(fields().map((one) => one.querySelector('textarea')?.value)).toEqual([
      'Lopen',
      'Ademen',
      'Slapen',
    ]);
    named('review-remove')?.click();
    expect(act).toHaveBeenLastCalledWith({
      type: 'tell-day',
      date: addDays(TODAY, -8),
      told: { habits: null },
    });
    await vi.waitFor(() => expect(textOf('review-status')).toBe(reviewNl.removed));
    expect(tick).not.toHaveBeenCalled();
  });
});

describe('the plan for a bad week', () => {
  const field = () => named('bad-week') as HTMLTextAreaElement;
  const ready = () => vi.waitFor(() => expect(field()).not.toBeNull());

  test('begins with a suggestion, and is kept as it was edited', async () => {
    await open('bad-week');
    await ready();
    expect(field().value).toBe(reviewNl.badWeek.suggestion);
    expect(page()).toContain(reviewNl.badWeek.suggested);
    type(field(), 'Rustig aan.\nElke dag lopen.');
    named('review-save')?.click();
    expect(act).toHaveBeenLastCalledWith(tell({ badWeek: 'Rustig aan.\nElke dag lopen.' }));
    await vi.waitFor(() => expect(textOf('review-status')).toBe(reviewNl.savedAndTicked));
  });

  test('that cannot be saved stays as it was typed, and ticks nothing', async () => {
    await open('bad-week');
    await ready();
    type(field(), 'Rustig aan.');
    vi.mocked(act).mockResolvedValueOnce({ ok: false, trouble: 'storage-full' });
    named('review-save')?.click();
    const why = `${wordsNl.trouble['storage-full']} ${reviewNl.kept}`;
    await vi.waitFor(() => expect(textOf('review-status')).toBe(why));
    render(null, document.body);
    await open('bad-week');
    await ready();
    expect(field().value).toBe('Rustig aan.');
    expect(tick).not.toHaveBeenCalled();
  });

  test('stands with the light days of a flare-up, also from a programme before', async () => {
    rows = [{ ...emptyDay('2025-01-05'), told: { badWeek: 'Rustig aan.\nElke dag lopen.' } }];
    given({ gates: { redFlags: 'none' }, food: NO, programme: onDay(5), flareUp: TODAY });
    render(<Programme />, document.body);
    await vi.waitFor(() => expect(textOf('your-plan')).toContain('Rustig aan.\nElke dag lopen.'));
    expect(named('your-plan')?.querySelector('a')?.getAttribute('href')).toBe('#programme/bad-week');
  });

  test('is not missed there by whoever made none', async () => {
    given({ gates: { redFlags: 'none' }, food: NO, programme: onDay(5), flareUp: TODAY });
    render(<Programme />, document.body);
    await vi.waitFor(() => expect(named('flare-up')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(named('your-plan')).toBeNull();
  });
});

describe('supplements and food', () => {
  test('asks of each product on the list, and ticks the action', async () => {
    await open(
      'lists',
      89,
      {},
      { supplements: [aPlain('magnesium', { amount: 200, unit: 'mg' }, { name: 'Magnesium' })] },
    );
    await vi.waitFor(() => expect(textOf('review-products')).toBe('Magnesium'));
    expect(page()).toContain(reviewNl.lists.each);
    expect(page()).toContain(reviewNl.lists.foodQuestions[0]);
    expect(textOf('review-medicines')).toBe(reviewNl.lists.medicines);
    expect(document.querySelector('[href="#supplements/mine"]')).not.toBeNull();
    named('review-done')?.click();
    expect(tick).toHaveBeenCalledExactlyOnceWith(TODAY, 'plannen', true);
  });

  test('says nothing of food to whom it is closed', async () => {
    await open('lists', 89, {}, { food: { ...NO, eating: true } });
    await vi.waitFor(() => expect(textOf('review-medicines')).toBe(reviewNl.lists.medicinesWithoutFood));
    expect(page()).toContain(reviewNl.lists.none);
    expect(page()).not.toContain(reviewNl.lists.food);
  });
});

describe('the end', () => {
  test('asks for the last check-in, keeps what was written, and lets one choose', async () => {
    rows = [on(87, 90, { habits: ['Lopen', 'Ademen', 'Slapen'] })];
    await open('end');
    await vi.waitFor(() => expect(textOf('habits-kept')).toBe('LopenAdemenSlapen'));
    expect(named('to-check-in')?.getAttribute('href')).toBe('#check-in');
    expect(document.querySelector('[href="/options.html#data"]')).not.toBeNull();
    expect(document.querySelector('[href="/report.html"]')).not.toBeNull();
    expect(named('afterwards')).not.toBeNull();
  });

  test('says how it went, once that was told', async () => {
    await open('end', 90, { change: 2 });
    await vi.waitFor(() => expect(page()).toContain(toldNl.day.change[5]));
    expect(page()).toContain(reviewNl.end.noHabits);
  });

  test('lets nobody choose before its day', async () => {
    await open('end', 88);
    await vi.waitFor(() => expect(page()).toContain(reviewNl.end.later));
    expect(page()).not.toContain(planNl.afterwards.title);
  });
});

describe('after day 90', () => {
  test.each([
    ['in the weekly rhythm', { start: addDays(TODAY, -91), seen: TODAY, goesOn: true }],
    ['after the end', onDay(95)],
  ] as const)('%s the habits stay in sight, and one may look back', async (_name, programme) => {
    rows = [{ ...emptyDay(addDays(TODAY, -5)), told: { habits: ['Lopen', 'Ademen', 'Slapen'] } }];
    given({ gates: { redFlags: 'none' }, food: NO, programme });
    render(<Programme />, document.body);
    await vi.waitFor(() =>
      expect(textOf('stays')).toBe(`${reviewNl.end.stays}LopenAdemenSlapen${reviewNl.open['look-back']}`),
    );
    expect(named('stays')?.querySelector('a')?.getAttribute('href')).toBe('#programme/look-back');
  });
});
