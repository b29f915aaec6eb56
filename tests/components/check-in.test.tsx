// @vitest-environment happy-dom
/** The check-in, from the day that asks it to what came of it. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import CheckIn from '../../components/check-in/CheckIn.tsx';
import Programme from '../../components/panel/Programme.tsx';
import { checkInNl } from '../../content/check-in/nl.ts';
import { wordsNl } from '../../content/words/nl.ts';
import type { DayTotals } from '../../core/days.ts';
import { emptyDay } from '../../core/start.ts';
import { addDays, HOUR } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { leaveForm } from '../../store/check-in.ts';
import { days, now } from '../../store/state.ts';
import { act, answerRedFlags, beginFlareUp, tick } from '../../store/verbs.ts';
import { given, named, onDay, TODAY, textOf } from './given.ts';

const ok = { ok: true, seq: 1 } as const;
vi.mock('../../browser/rows.ts', () => ({ readRows: vi.fn(async () => older) }));
vi.mock('../../store/verbs.ts', async (original) => ({
  ...(await original<typeof import('../../store/verbs.ts')>()),
  act: vi.fn(async () => ok),
  tick: vi.fn(async () => ok),
  answerRedFlags: vi.fn(async () => ok),
  beginFlareUp: vi.fn(async () => ok),
}));

const WEEK = { pain: 6, trouble: 5, sleep: 4, stress: 7 };
/** Rows of before the last four weeks. */
let older: readonly DayTotals[] = [];
const on = (ago: number, told: Partial<Told>): DayTotals => ({ ...emptyDay(addDays(TODAY, -ago)), told });
const page = () => document.body.textContent ?? '';

async function see(
  day: number | null,
  history: readonly DayTotals[] = [],
  shown = 'check-in',
  view = <CheckIn />,
) {
  given({ gates: { redFlags: 'none' }, programme: day === null ? null : onDay(day) });
  days.value = [...history].sort((a, b) => (a.date < b.date ? -1 : 1));
  render(view, document.body);
  await vi.waitFor(() => expect(named(shown)).not.toBeNull());
}
const choose = (scale: string, score: number) =>
  document.querySelector<HTMLElement>(`[data-testid="${scale}"] input[value="${score}"]`)?.click();
const fillWeek = () => {
  for (const [score, value] of Object.entries(WEEK)) choose(`${score}-score`, value);
};
const save = async () => {
  named('check-in-save')?.closest('form')?.requestSubmit();
  await Promise.resolve();
};
const toldWith = (told: Partial<Told>) => ({ type: 'tell-day', date: TODAY, told });

beforeEach(() => {
  vi.clearAllMocks();
  older = [];
});
afterEach(() => {
  render(null, document.body);
  leaveForm();
});

describe('on the seventh day', () => {
  test('four scores are asked, saved at once, and the action of the day is ticked', async () => {
    await see(7, [on(6, { week: WEEK, activities: [{ name: 'Sokken', trouble: 7 }] })]);
    expect(named('activity-1')).toBeNull();
    fillWeek();
    await save();
    expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ week: WEEK }));
    await vi.waitFor(() => expect(tick).toHaveBeenCalledExactlyOnceWith(TODAY, 'meten', true));
  });

  test('what is missing is named, nothing is saved, and what was chosen stays', async () => {
    await see(7);
    choose('pain-score', 6);
    await save();
    await vi.waitFor(() =>
      expect(page()).toContain('Nog niet ingevuld: last bij wat je doet, slaap, stress.'),
    );
    expect(act).not.toHaveBeenCalled();
    expect(
      document.querySelector<HTMLInputElement>('[data-testid="pain-score"] input[value="6"]')?.checked,
    ).toBe(true);
  });

  test('on a full disk it says so, and what was filled in stays', async () => {
    vi.mocked(act).mockResolvedValueOnce({ ok: false, trouble: 'storage-full' });
    await see(7, [on(6, { week: WEEK, activities: [] })]);
    fillWeek();
    await save();
    await vi.waitFor(() => expect(page()).toContain(wordsNl.trouble['storage-full']));
    expect(page()).toContain(checkInNl.kept);
    expect(tick).not.toHaveBeenCalled();
  });
});

describe('what is filled in before midnight and saved after it', () => {
  const NEXT = addDays(TODAY, 1);
  const sleepOnIt = async (nights = 1) => {
    now.value += nights * 24 * HOUR;
    await vi.waitFor(() => expect(named('check-in-save')).not.toBeNull());
  };
  const start = on(6, { week: WEEK, activities: [{ name: 'Sokken', trouble: 7 }] });

  test('is of the evening that it was begun on, and stands there as saved', async () => {
    await see(7, [start]);
    fillWeek();
    await sleepOnIt();
    await save();
    expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ week: WEEK }));
    await vi.waitFor(() => expect(tick).toHaveBeenCalledExactlyOnceWith(TODAY, 'meten', true));
    days.value = [start, on(0, { week: { ...WEEK, pain: 3 } })];
    await vi.waitFor(() => expect(textOf('check-in-status')).toBe(checkInNl.saved));
    named('check-in-edit')?.click();
    await vi.waitFor(() => expect(named('pain-score')).not.toBeNull());
    vi.mocked(act).mockClear();
    await save();
    expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ week: { ...WEEK, pain: 3 } }));
  });

  test('is of day 90 when day 90 asked it', async () => {
    await see(90, [on(5, { week: WEEK, activities: [{ name: 'Sokken', trouble: 2 }] })]);
    choose('change-score', -1);
    await sleepOnIt();
    await save();
    expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ change: -1 }));
    await vi.waitFor(() => expect(tick).toHaveBeenCalledExactlyOnceWith(TODAY, 'meten', true));
  });

  test.each([
    ['asks anew', 6, 1],
    ['lies further on', 7, 2],
  ] as const)('is of the new day where that %s', async (_why, day, nights) => {
    await see(day, [on(day - 1, { activities: [{ name: 'Sokken', trouble: 7 }] })]);
    fillWeek();
    await sleepOnIt(nights);
    await save();
    expect(act).toHaveBeenCalledExactlyOnceWith({
      ...toldWith({ week: WEEK }),
      date: nights === 1 ? NEXT : addDays(TODAY, nights),
    });
  });
});

describe('on day 1', () => {
  test('three activities in one’s own words are asked too', async () => {
    await see(1);
    fillWeek();
    const name = document.querySelector<HTMLInputElement>('[data-testid="activity-1"] input');
    if (name === null) throw new Error('no field');
    name.value = 'Schoenen strikken';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(named('activity-score-1')).not.toBeNull());
    await save();
    await vi.waitFor(() => expect(page()).toContain(checkInNl.activities.noScore));
    choose('activity-score-1', 8);
    await save();
    expect(act).toHaveBeenCalledExactlyOnceWith(
      toldWith({ week: WEEK, activities: [{ name: 'Schoenen strikken', trouble: 8 }] }),
    );
  });
});

describe('what came of it', () => {
  const result = async (pain: number, before: readonly DayTotals[] = []) => {
    await see(14, [on(13, { week: WEEK }), ...before, on(0, { week: { ...WEEK, pain } })], 'check-in-result');
    return textOf('check-in-result');
  };

  test.each([
    [4, 'less'],
    [5, 'same'],
    [6, 'same'],
  ] as const)(
    'a 6 that became a %i is told in the words of the fact sheet, with how back pain goes',
    async (now, outcome) => {
      const text = await result(now);
      expect(text).toContain(checkInNl.outcomes[outcome]);
      expect(text).toContain(`begin 6, nu ${now}`);
      expect(text).toContain(checkInNl.upAndDown);
    },
  );

  test('more pain, twice, leads to when to call', async () => {
    await result(8, [on(7, { week: { ...WEEK, pain: 9 } })]);
    expect(page()).toContain(checkInNl.outcomes.more);
    expect(named('outcome')?.querySelector('a')?.getAttribute('href')).toBe('#red-flags');
  });

  test('on the first day is a start, and no verdict', async () => {
    await see(1, [on(0, { week: WEEK, activities: [{ name: 'Sokken', trouble: 7 }] })], 'check-in-result');
    expect(textOf('check-in-result')).toContain(checkInNl.start);
    expect(named('outcome')).toBeNull();
  });

  test('is nothing to call less than on day 1 where day 1 was not told, or there is none', async () => {
    const weeks = [on(3, { week: WEEK }), on(0, { week: { ...WEEK, pain: 2 } })];
    for (const day of [14, null]) {
      await see(day, weeks, 'check-in-result');
      expect(textOf('check-in-result')).toContain('begin 6, nu 2');
      expect(named('outcome')).toBeNull();
    }
  });

  test('can be corrected with what was told, and taken back', async () => {
    await result(4);
    named('check-in-edit')?.click();
    await vi.waitFor(() => expect(named('pain-score')).not.toBeNull());
    expect(
      document.querySelector<HTMLInputElement>('[data-testid="pain-score"] input[value="4"]')?.checked,
    ).toBe(true);
    leaveForm();
    await vi.waitFor(() => expect(named('check-in-back')).not.toBeNull());
    named('check-in-back')?.click();
    expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ week: null }));
  });
});

test('what is taken back unticks the action that saving it ticked', async () => {
  const told = { ...on(0, { week: WEEK }), ticked: ['meten', 'pauzes'] as const };
  await see(7, [on(6, { week: WEEK, activities: [{ name: 'Sokken', trouble: 7 }] }), told], 'check-in-back');
  named('check-in-back')?.click();
  await vi.waitFor(() => expect(tick).toHaveBeenCalledExactlyOnceWith(TODAY, 'meten', false));
  expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ week: null }));
});

test('on a day that asks nothing it says when the next one is, and one may tell all the same', async () => {
  await see(9, [on(2, { week: WEEK }), on(8, { week: WEEK, activities: [{ name: 'Sokken', trouble: 7 }] })]);
  expect(page()).toContain('Je volgende weekcheck is op zaterdag 28 november.');
  named('check-in-anyway')?.click();
  await vi.waitFor(() => expect(named('pain-score')).not.toBeNull());
  fillWeek();
  await save();
  expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ week: WEEK }));
  expect(tick).not.toHaveBeenCalled();
});

test('without a programme one may tell how the week was', async () => {
  await see(null);
  expect(page()).toContain(checkInNl.nothing);
  expect(named('check-in-anyway')).not.toBeNull();
});

test('on day 90 the back is compared with day 1 in seven steps', async () => {
  await see(90, [on(5, { week: WEEK, activities: [{ name: 'Sokken', trouble: 2 }] })]);
  choose('change-score', -1);
  await save();
  expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ change: -1 }));
});

describe('today', () => {
  const today = (day: number, history: readonly DayTotals[], shown: string) =>
    see(day, history, shown, <Programme />);

  test('leads from the action to the check-in', async () => {
    await today(7, [], 'to-check-in');
    expect(named('to-check-in')?.getAttribute('href')).toBe('#check-in');
    expect(named('open-check-in')).toBeNull();
  });

  test('says quietly what stayed open, on a day that asks none itself', async () => {
    await today(9, [on(8, { week: WEEK, activities: [] })], 'open-check-in');
    expect(textOf('open-check-in')).toContain('Weekcheck');
    expect(textOf('open-check-in')).toContain('zaterdag 21 november');
  });

  test('with pain that rose offers the warning signs first, and three light days after them', async () => {
    await today(7, [on(6, { week: WEEK }), on(0, { week: { ...WEEK, pain: 8 } })], 'rise');
    expect(named('rise-light')).toBeNull();
    named('rise-check')?.click();
    await vi.waitFor(() => expect(named('red-flags-none')).not.toBeNull());
    named('red-flags-none')?.click();
    await vi.waitFor(() => expect(named('rise-light')).not.toBeNull());
    expect(answerRedFlags).toHaveBeenCalledExactlyOnceWith('none');
    named('rise-light')?.click();
    await vi.waitFor(() => expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ riseAnswered: true })));
    expect(beginFlareUp).toHaveBeenCalledOnce();
  });

  test('does not ask again for pain that somebody took lightly of their own accord', async () => {
    await today(9, [on(8, { week: WEEK, activities: [] }), on(2, { week: { ...WEEK, pain: 9 } })], 'rise');
    named('begin-flare-up')?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('.flare-up [data-testid="red-flags-none"]')).not.toBeNull(),
    );
    document.querySelector<HTMLElement>('.flare-up [data-testid="red-flags-none"]')?.click();
    await vi.waitFor(() => expect(act).toHaveBeenCalledExactlyOnceWith(toldWith({ riseAnswered: true })));
    expect(beginFlareUp).toHaveBeenCalledOnce();
  });

  test('tells nothing of a rise where light days begin without one', async () => {
    await today(7, [on(6, { week: WEEK, activities: [] })], 'to-check-in');
    named('begin-flare-up')?.click();
    await vi.waitFor(() => expect(named('red-flags-none')).not.toBeNull());
    named('red-flags-none')?.click();
    await vi.waitFor(() => expect(beginFlareUp).toHaveBeenCalledOnce());
    expect(act).not.toHaveBeenCalled();
  });

  test('remembers a start that lies months back', async () => {
    older = [on(60, { week: WEEK })];
    await today(61, [on(1, { week: { ...WEEK, pain: 9 } })], 'rise');
  });
});
