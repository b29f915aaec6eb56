// @vitest-environment happy-dom
/** What somebody tells of today, and of a day that was. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Programme from '../../components/panel/Programme.tsx';
import Overview from '../../components/plan/Overview.tsx';
import { toldNl } from '../../content/told/nl.ts';
import { wordsNl } from '../../content/words/nl.ts';
import { emptyDay } from '../../core/days.ts';
import type { Programme as Plan } from '../../core/programme.ts';
import { routeOf } from '../../core/route.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { addDays, MINUTE } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { days, model, route } from '../../store/state.ts';
import { act } from '../../store/verbs.ts';
import { given, named, onDay, TODAY, textOf } from './given.ts';

vi.mock('../../browser/rows.ts', () => ({ readRows: vi.fn(async () => []) }));
vi.mock('../../store/verbs.ts', async (original) => ({
  ...(await original<typeof import('../../store/verbs.ts')>()),
  act: vi.fn(async () => ({ ok: true, seq: 1 })),
  changeSettings: vi.fn(async (settings) => {
    model.value = { ...model.value, settings: { ...model.value.settings, ...settings } };
  }),
}));

const page = () => document.body.textContent ?? '';
const tell = (told: Partial<Told>) => {
  days.value = [{ ...emptyDay(TODAY), told }];
};

async function open(programme: Plan | null, dailyPain: boolean | null = null, told?: Partial<Told>) {
  given(
    { gates: { redFlags: 'none' }, programme, settings: { ...DEFAULT_SETTINGS, language: 'nl', dailyPain } },
    told === undefined ? {} : { told },
  );
  render(<Programme />, document.body);
  await vi.waitFor(() => expect(named('all-exercises')).not.toBeNull());
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

describe('the pain of the past day', () => {
  const score = (value: number) =>
    document.querySelector<HTMLElement>(`[data-testid="day-pain"] [data-score="${value}"]`);
  const asked = () => vi.waitFor(() => expect(named('day-pain')).not.toBeNull());

  test.each([
    ['in the first two weeks', onDay(1), null],
    ['on their last day', onDay(14), null],
    ['later for whoever wants it', onDay(60), true],
    ['without a programme for whoever wants it', null, true],
    [
      'in a pause for whoever wants it',
      { ...onDay(5), course: [{ from: TODAY, day: 5, still: true }] },
      true,
    ],
  ] as const)('is asked %s', async (_name, programme, setting) => {
    await open(programme as Plan | null, setting);
    await asked();
    expect(page()).toContain(toldNl.pain.question);
    expect(document.querySelectorAll('[data-testid="day-pain"]')).toHaveLength(1);
  });

  test.each([
    ['after two weeks', onDay(15), null],
    ['of whoever wants it not', onDay(3), false],
    ['without a programme', null, null],
    ['before it starts', { start: addDays(TODAY, 2), seen: TODAY }, null],
  ] as const)('is not asked %s', async (_name, programme, setting) => {
    await open(programme, setting);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(named('day-pain')).toBeNull();
  });

  test('is told with one tap, can be mended with another, and taken back', async () => {
    await open(onDay(3));
    await asked();
    expect(named('day-pain-back')).toBeNull();
    score(4)?.click();
    expect(act).toHaveBeenLastCalledWith({ type: 'tell-day', date: TODAY, told: { pain: 4 } });
    tell({ pain: 4 });
    await vi.waitFor(() => expect(page()).toContain(toldNl.pain.told(4)));
    expect(score(4)?.getAttribute('aria-pressed')).toBe('true');
    expect(score(3)?.getAttribute('aria-pressed')).toBe('false');
    score(0)?.click();
    expect(act).toHaveBeenLastCalledWith({ type: 'tell-day', date: TODAY, told: { pain: 0 } });
    tell({ pain: 0 });
    await vi.waitFor(() => expect(score(0)?.getAttribute('aria-pressed')).toBe('true'));
    named('day-pain-back')?.click();
    expect(act).toHaveBeenLastCalledWith({ type: 'tell-day', date: TODAY, told: { pain: null } });
    tell({ pain: null });
    await vi.waitFor(() => expect(named('day-pain-back')).toBeNull());
  });

  test('is asked no more on request, and the way back stands in its place', async () => {
    await open(onDay(3));
    await asked();
    named('day-pain-stop')?.focus();
    named('day-pain-stop')?.click();
    await vi.waitFor(() => expect(textOf('day-pain-stopped')).toContain(toldNl.pain.stopped));
    expect(model.value.settings.dailyPain).toBe(false);
    expect(document.activeElement?.textContent).toBe(toldNl.pain.askAgain);
    (document.activeElement as HTMLElement).click();
    await asked();
    expect(model.value.settings.dailyPain).toBe(true);
  });
});

describe('the line of notes', () => {
  const field = () => document.querySelector('textarea');
  const type = (text: string) => {
    const textarea = field();
    if (textarea === null) throw new Error('there is no field');
    textarea.value = text;
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const enter = () => field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  const leave = () => field()?.dispatchEvent(new FocusEvent('blur'));
  const told = (note: string | null) => ({ type: 'tell-day', date: TODAY, told: { note } });

  /** The field of today, unfolded. */
  async function unfold(note?: string) {
    await open(onDay(20), null, note === undefined ? undefined : { note });
    await vi.waitFor(() => expect(named('open-note')).not.toBeNull());
    named('open-note')?.click();
    await vi.waitFor(() => expect(field()).not.toBeNull());
  }

  test('is folded away, and read without unfolding', async () => {
    await open(onDay(20), null, { note: 'Lang gereden.' });
    await vi.waitFor(() => expect(textOf('day-note')).toBe(`${toldNl.note.today}Lang gereden.`));
    expect(field()).toBeNull();
  });

  test.each([
    ['before a programme', null],
    ['before it starts', { start: addDays(TODAY, 2), seen: TODAY }],
  ])('is not there %s', async (_name, programme) => {
    await open(programme);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(named('day-note')).toBeNull();
  });

  test('is saved on Enter, once, and says so', async () => {
    await unfold();
    expect(field()?.maxLength).toBe(280);
    type('  Lang gereden,\nveel last.  ');
    enter();
    leave();
    await vi.waitFor(() => expect(textOf('note-status')).toBe(toldNl.note.saved));
    expect(vi.mocked(act).mock.calls).toEqual([[told('Lang gereden, veel last.')]]);
    tell({ note: 'Lang gereden, veel last.' });
    leave();
    await vi.waitFor(() => expect(field()?.value).toBe('Lang gereden, veel last.'));
    expect(act).toHaveBeenCalledOnce();
    expect(textOf('note-status')).toBe(toldNl.note.saved);
  });

  test('is saved when it is left, or taken off the screen', async () => {
    await unfold('Lang gereden.');
    type('Lang gelopen.');
    leave();
    expect(act).toHaveBeenLastCalledWith(told('Lang gelopen.'));
    tell({ note: 'Lang gelopen.' });
    await vi.waitFor(() => expect(textOf('note-status')).toBe(toldNl.note.saved));
    type('Lang gelopen!');
    render(null, document.body);
    expect(act).toHaveBeenLastCalledWith(told('Lang gelopen!'));
  });

  test('is not saved where nothing changed', async () => {
    await unfold('Lang gereden.');
    type('Lang gereden. ');
    leave();
    render(null, document.body);
    expect(act).not.toHaveBeenCalled();
  });

  test('can be removed, with a button or by emptying it', async () => {
    await unfold('Lang gereden.');
    named('note-remove')?.click();
    expect(act).toHaveBeenLastCalledWith(told(null));
    tell({ note: null });
    await vi.waitFor(() => expect(textOf('note-status')).toBe(toldNl.note.removed));
    expect(named('note-remove')).toBeNull();
    tell({ note: 'Toch iets.' });
    await vi.waitFor(() => expect(named('note-remove')).not.toBeNull());
    type('');
    enter();
    await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(2));
    expect(act).toHaveBeenLastCalledWith(told(null));
  });

  test('that cannot be saved stays as it was typed, says why, and can be tried again', async () => {
    await unfold('Eerst.');
    vi.mocked(act).mockResolvedValueOnce({ ok: false, trouble: 'storage-full' });
    type('Daarna.');
    leave();
    const why = `${wordsNl.trouble['storage-full']} ${toldNl.note.kept}`;
    await vi.waitFor(() => expect(textOf('note-status')).toBe(why));
    expect(field()?.value).toBe('Daarna.');
    // Also from another view and back.
    vi.mocked(act).mockResolvedValueOnce({ ok: false, trouble: 'storage-full' });
    render(null, document.body);
    await open(onDay(20), null, { note: 'Eerst.' });
    await vi.waitFor(() => expect(field()?.value).toBe('Daarna.'));
    enter();
    await vi.waitFor(() => expect(textOf('note-status')).toBe(toldNl.note.saved));
    expect(act).toHaveBeenLastCalledWith(told('Daarna.'));
  });
});

describe('a day that was', () => {
  async function look(told: Partial<Told>, day = 3) {
    given({ gates: { redFlags: 'none' }, programme: onDay(5) });
    const row = { ...emptyDay(addDays(TODAY, day - 5)), told };
    days.value = [{ ...row, spent: { ...row.spent, sitting: 320 * MINUTE } }, emptyDay(TODAY)];
    route.value = routeOf(`#programme/${day}`);
    render(<Overview />, document.body);
    await vi.waitFor(() => expect(named('day-note')).not.toBeNull());
  }
  const lines = () =>
    [...document.querySelectorAll('[data-testid="told-on"] li')].map((li) => li.textContent);

  test('is read back in words', async () => {
    await look({
      pain: 0,
      week: { pain: 6, trouble: 5, sleep: 4, stress: 7 },
      activities: [{ name: 'Sokken aantrekken', trouble: 7 }],
      change: -1,
      note: 'Lang gereden.',
      habits: ['Elke dag lopen'],
      badWeek: 'Rustig blijven bewegen.',
    });
    expect(lines()).toEqual([
      toldNl.day.sat(5, 20),
      toldNl.day.pain(0),
      toldNl.day.week(6, 5, 4, 7),
      toldNl.day.activity('Sokken aantrekken', 7),
      'Vergeleken met dag 1: een beetje slechter',
    ]);
    expect(textOf('did')).toContain(`${toldNl.day.habits}Elke dag lopen`);
    expect(textOf('did')).toContain(`${toldNl.day.badWeek}Rustig blijven bewegen.`);
    expect(textOf('day-note')).toBe(`${toldNl.note.day}Lang gereden.`);
  });

  test('says nothing of what was taken back', async () => {
    await look({ pain: null, week: null, activities: null, change: null, note: null, habits: null });
    expect(lines()).toEqual([toldNl.day.sat(5, 20)]);
    expect(textOf('did')).not.toContain(toldNl.day.habits);
  });

  test('can still be given its note', async () => {
    await look({});
    named('open-note')?.click();
    await vi.waitFor(() => expect(document.querySelector('textarea')).not.toBeNull());
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    expect(field.getAttribute('aria-label')).toBe(toldNl.note.of('21 november'));
    field.value = 'Toch vergeten.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
    expect(act).toHaveBeenLastCalledWith({
      type: 'tell-day',
      date: addDays(TODAY, -2),
      told: { note: 'Toch vergeten.' },
    });
  });
});
