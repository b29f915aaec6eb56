// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Hours } from '../../components/options/hours/Hours.tsx';
import { pagesEn } from '../../content/words/pages.en.ts';
import { pagesNl } from '../../content/words/pages.nl.ts';
import type { WorkRange, WorkWeek } from '../../core/hours.ts';
import type { Reply } from '../../core/messages.ts';
import { newModel } from '../../core/model.ts';
import type { Settings } from '../../core/settings.ts';
import { OFFICE_DAY, OFFICE_WEEK, withDay } from '../../core/week-edits.ts';
import { model } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { named } from './given.ts';

vi.mock('../../store/verbs.ts', () => ({ changeSettings: vi.fn() }));

const words = pagesNl.settings.hours;
const page = () => document.body.textContent;
const byLabel = (label: string) =>
  document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`) as HTMLInputElement;
const days = () => [...document.querySelectorAll<HTMLFieldSetElement>('.day')];
const button = (day: number, text: string) =>
  [...(days()[day]?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.startsWith(text));
const worked = (day: number) => days()[day]?.querySelector<HTMLInputElement>('input[type="checkbox"]');
const hours = () => model.value.settings.hours;
const saves = () => vi.mocked(changeSettings).mock.calls.length;

/** As the background does: the change is in the model once it was acknowledged. */
function store(changes: Partial<Settings>): Reply {
  model.value = { ...model.value, settings: { ...model.value.settings, ...changes } };
  return { ok: true, seq: 1 };
}

function type(label: string, text: string) {
  const input = byLabel(label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function leave(label: string, to: Element | null = null) {
  const input = byLabel(label);
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: to }));
}

function fill(label: string, text: string) {
  type(label, text);
  leave(label);
}

function given(week: WorkWeek | null) {
  const fresh = newModel(0);
  model.value = { ...fresh, settings: { ...fresh.settings, language: 'nl', hours: week } };
  render(<Hours words={pagesNl} />, document.body);
}

beforeEach(() => {
  vi.mocked(changeSettings)
    .mockReset()
    .mockImplementation(async (changes) => store(changes));
});
afterEach(() => render(null, document.body));

describe('working hours', () => {
  test('are off at first, and say so', () => {
    given(null);
    expect(page()).toContain(words.off);
    expect(days()).toEqual([]);
    expect(named('count-outside')).toBeNull();
  });

  test('begin with an office week without a gap', async () => {
    given(null);
    named('hours-on')?.click();
    await vi.waitFor(() => expect(days()).toHaveLength(7));
    expect(hours()).toEqual(OFFICE_WEEK);
    expect(page()).toContain(words.savedOn);
  });

  test('off and on again, the week is as it was', async () => {
    const week = withDay(OFFICE_WEEK, 0, [{ from: '07:00', to: '15:00' }]);
    given(week);
    named('hours-on')?.click();
    await vi.waitFor(() => expect(hours()).toBeNull());
    await vi.waitFor(() => expect(days()).toEqual([]));
    named('hours-on')?.click();
    await vi.waitFor(() => expect(hours()).toEqual(week));
  });

  test('ask about the time outside them, and about nights only where there are any', async () => {
    given(OFFICE_WEEK);
    named('count-outside')?.click();
    expect(changeSettings).toHaveBeenCalledWith({ countOutside: true });
    expect(named('follow-shift')).toBeNull();
    fill('vrijdag van', '22');
    fill('vrijdag tot', '6');
    await vi.waitFor(() => expect(named('follow-shift')).not.toBeNull());
    expect(days()[4]?.textContent).toContain(words.nextDay);
    named('follow-shift')?.click();
    expect(changeSettings).toHaveBeenCalledWith({ followShift: true });
  });
});

describe('a day', () => {
  beforeEach(() => given(OFFICE_WEEK));

  test('is saved once it is left, on a 24-hour clock, and says what was saved', async () => {
    fill('dinsdag tot', '1715');
    await vi.waitFor(() => expect(hours()?.[1]).toEqual([{ from: '09:00', to: '17:15' }]));
    await vi.waitFor(() => expect(page()).toContain(words.savedDay('dinsdag', '09:00 tot 17:15')));
    expect(byLabel('dinsdag tot').value).toBe('17:15');
    // Leaving the field was leaving the row as well.
    expect(saves()).toBe(1);
  });

  test('can be put back as it was', async () => {
    fill('dinsdag tot', '12');
    const back = await vi.waitFor(() => {
      expect(named('hours-back')).not.toBeNull();
      return named('hours-back');
    });
    back?.click();
    await vi.waitFor(() => expect(hours()).toEqual(OFFICE_WEEK));
    await vi.waitFor(() => expect(byLabel('dinsdag tot').value).toBe('17:30'));
    expect(page()).toContain(words.wasPutBack);
    expect(document.activeElement?.id).toBe('hours-heading');
  });

  test.each([
    ['25:00', 'no-time'],
    ['laat', 'no-time'],
    ['', 'missing'],
  ] as const)('with “%s” for its end gets a sentence, and nothing is saved', async (text, fault) => {
    fill('woensdag tot', text);
    await vi.waitFor(() => expect(page()).toContain(words.fault[fault]('woensdag', 'donderdag')));
    expect(byLabel('woensdag tot').getAttribute('aria-invalid')).toBe('true');
    expect(saves()).toBe(0);
    fill('woensdag tot', '16:00');
    await vi.waitFor(() => expect(hours()?.[2]).toEqual([{ from: '09:00', to: '16:00' }]));
    await vi.waitFor(() => expect(days()[2]?.querySelector('.wrong')?.textContent).toBe(''));
  });

  test('gets a second range, which may not overlap the first', async () => {
    button(0, words.addRange)?.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(byLabel('maandag, tijdvak 2, van')));
    type('maandag, tijdvak 2, van', '17');
    leave('maandag, tijdvak 2, van', byLabel('maandag, tijdvak 2, tot'));
    await vi.waitFor(() => expect(byLabel('maandag, tijdvak 2, van').value).toBe('17:00'));
    // On the way to the end nobody is told that it is missing.
    expect(days()[0]?.querySelector('.wrong')?.textContent).toBe('');
    fill('maandag, tijdvak 2, tot', '20');
    await vi.waitFor(() => expect(page()).toContain(words.fault.overlap('maandag', 'dinsdag')));
    expect(saves()).toBe(0);
    fill('maandag, tijdvak 2, van', '18');
    await vi.waitFor(() => expect(hours()?.[0]).toEqual([...OFFICE_DAY, { from: '18:00', to: '20:00' }]));
  });

  test('after a night takes no more', async () => {
    fill('maandag van', '22');
    fill('maandag tot', '2');
    await vi.waitFor(() => expect(hours()?.[0]).toEqual([{ from: '22:00', to: '02:00' }]));
    button(0, words.addRange)?.click();
    await vi.waitFor(() => expect(byLabel('maandag, tijdvak 2, van')).not.toBeNull());
    type('maandag, tijdvak 2, van', '3');
    await vi.waitFor(() => expect(byLabel('maandag, tijdvak 2, van').value).toBe('3'));
    fill('maandag, tijdvak 2, tot', '6');
    await vi.waitFor(() => expect(page()).toContain(words.fault['next-day']('maandag', 'dinsdag')));
  });

  test('loses a range with one press, and the focus stays on the day', async () => {
    button(0, words.addLunch)?.click();
    const halves: readonly WorkRange[] = [
      { from: '09:00', to: '12:30' },
      { from: '13:00', to: '17:30' },
    ];
    await vi.waitFor(() => expect(hours()?.[0]).toEqual(halves));
    const gone = words.removeRange('maandag', '13:00', '17:30');
    await vi.waitFor(() => expect(byLabel(gone)).not.toBeNull());
    byLabel(gone).click();
    await vi.waitFor(() => expect(hours()?.[0]).toEqual(halves.slice(0, 1)));
    expect(days()[0]?.contains(document.activeElement)).toBe(true);
  });

  test('off says so, and on again has its own hours', async () => {
    fill('vrijdag tot', '13');
    await vi.waitFor(() => expect(hours()?.[4]).toEqual([{ from: '09:00', to: '13:00' }]));
    worked(4)?.click();
    await vi.waitFor(() => expect(page()).toContain(words.savedFree('vrijdag')));
    expect(hours()?.[4]).toEqual([]);
    worked(4)?.click();
    await vi.waitFor(() => expect(hours()?.[4]).toEqual([{ from: '09:00', to: '13:00' }]));
  });

  test('can be as Monday, and Monday can be for all that are worked', async () => {
    button(0, words.addLunch)?.click();
    await vi.waitFor(() => expect(button(5, words.sameAsMonday)).toBeUndefined());
    await vi.waitFor(() => expect(button(3, words.sameAsMonday)).toBeDefined());
    button(3, words.sameAsMonday)?.click();
    await vi.waitFor(() => expect(hours()?.[3]).toEqual(hours()?.[0]));
    button(0, words.likeMonday)?.click();
    await vi.waitFor(() => expect(page()).toContain(words.savedCopy));
    expect(hours()?.map((ranges) => ranges.length)).toEqual([2, 2, 2, 2, 2, 0, 0]);
    await vi.waitFor(() => expect(button(0, words.likeMonday)).toBeUndefined());
  });

  test('stays as typed when it could not be saved', async () => {
    vi.mocked(changeSettings).mockResolvedValue({ ok: false, trouble: 'storage-full' });
    fill('maandag tot', '18');
    await vi.waitFor(() => expect(saves()).toBe(1));
    expect(byLabel('maandag tot').value).toBe('18:00');
    expect(hours()).toEqual(OFFICE_WEEK);
    expect(named('hours-back')).toBeNull();
  });

  test('has its name in every field, in both languages', () => {
    render(<Hours words={pagesEn} />, document.body);
    expect(byLabel('Sunday from')).toBeNull();
    expect(byLabel('Monday from').value).toBe('09:00');
    expect(byLabel('Friday to').value).toBe('17:30');
  });
});

test('a week without a working day says that nothing will come', () => {
  given(OFFICE_WEEK.map(() => []));
  expect(page()).toContain(words.allFree);
});
