// @vitest-environment happy-dom
/** What is asked of how it goes, and when. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Measuring } from '../../components/options/Measuring.tsx';
import { pagesNl } from '../../content/words/pages.nl.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { changeSettings } from '../../store/verbs.ts';
import { given, named } from './given.ts';

vi.mock('../../store/verbs.ts', () => ({ changeSettings: vi.fn(async () => ({ ok: true, seq: 1 })) }));

const open = (changes: Partial<Settings> = {}) => {
  given({ settings: { ...DEFAULT_SETTINGS, language: 'nl', ...changes } });
  render(<Measuring words={pagesNl} />, document.body);
};
const field = (name: string) => named(name) as HTMLInputElement;
const set = (name: string, value: string) => {
  field(name).value = value;
  field(name).dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

describe('the pain of each day', () => {
  test.each([
    ['programme', null],
    ['always', true],
    ['never', false],
  ] as const)('is asked as chosen: %s', (choice, dailyPain) => {
    open({ dailyPain });
    expect(field('daily-pain').value).toBe(choice);
    open({ dailyPain: dailyPain !== true });
    set('daily-pain', choice);
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ dailyPain });
  });
});

describe('the reminder of the weekly check-in', () => {
  test('has a time of one’s own', () => {
    open({ checkInAt: '09:30' });
    expect(field('check-in-at').value).toBe('09:30');
    set('check-in-at', '16:45');
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ checkInAt: '16:45' });
  });

  test('can be switched off, and on again', () => {
    open();
    field('check-in-remind').click();
    expect(changeSettings).toHaveBeenLastCalledWith({ checkInAt: null });
    open({ checkInAt: null });
    expect(named('check-in-at')).toBeNull();
    field('check-in-remind').click();
    expect(changeSettings).toHaveBeenLastCalledWith({ checkInAt: '15:00' });
  });
});
