// @vitest-environment happy-dom
/** What somebody tells of today, and of a day that was. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Programme from '../../components/panel/Programme.tsx';
import { toldNl } from '../../content/told/nl.ts';
import { emptyDay } from '../../core/days.ts';
import type { Programme as Plan } from '../../core/programme.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { addDays } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { days, model } from '../../store/state.ts';
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
