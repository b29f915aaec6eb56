// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadWithData } from '../../components/parts/with-data.tsx';
import { kind, ownMinutes } from '../../components/popup/chosen.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { wordsNl } from '../../content/words/nl.ts';
import type { Reply } from '../../core/messages.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { instantOf } from '../../core/time.ts';
import { notice } from '../../store/state.ts';
import { logBreak, undoBreak } from '../../store/verbs.ts';
import { aBreak, given, named, promptOf, sitting, TODAY, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  logBreak: vi.fn(async () => ok),
  undoBreak: vi.fn(async () => ok),
  snooze: vi.fn(async () => ok),
}));

const openPanel = vi.fn();
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const open = () => render(<Popup openPanel={openPanel} />, document.body);

beforeAll(loadWithData);

/** Fills in a time and lets the page take it up. */
async function fillTime(clock: string): Promise<void> {
  const field = find('.earlier input') as HTMLInputElement;
  expect(field.value).toBe('09:30');
  field.value = clock;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  vi.clearAllMocks();
  kind.value = 'stand';
  ownMinutes.value = null;
});
afterEach(() => render(null, document.body));

describe('logging a break', () => {
  test('Enter suffices: the big button has the focus', async () => {
    given({ timer: sitting(23) });
    open();
    await vi.waitFor(() => expect(document.activeElement).toBe(named('log-break')));
    named('log-break')?.click();
    expect(logBreak).toHaveBeenCalledExactlyOnceWith({ minutes: 2, kind: 'stand', source: 'popup' });
  });

  test.each(['walk', 'stretch', 'exercise', 'stairs', 'water'])(
    'of the kind %s, and of 5 minutes',
    async (one) => {
      given({ timer: sitting(23) });
      open();
      find(`[data-kind="${one}"]`)?.click();
      find('[data-minutes="5"]')?.click();
      await vi.waitFor(() => expect(find('[data-minutes="5"]')?.getAttribute('aria-pressed')).toBe('true'));
      named('log-break')?.click();
      expect(logBreak).toHaveBeenCalledExactlyOnceWith({ minutes: 5, kind: one, source: 'popup' });
    },
  );

  test('of earlier today, at the time that was filled in', async () => {
    given({ timer: sitting(23) });
    open();
    await fillTime('08:15');
    named('log-earlier')?.click();
    const start = instantOf(TODAY, '08:15', 'Europe/Amsterdam');
    expect(logBreak).toHaveBeenCalledExactlyOnceWith({ minutes: 2, kind: 'stand', source: 'popup', start });
  });

  test('of a time that has not been is refused in a sentence', async () => {
    given({ timer: sitting(23) });
    open();
    await fillTime('10:30');
    named('log-earlier')?.click();
    await vi.waitFor(() => expect(find('#earlier-wrong')?.textContent).toBe(wordsNl.breaks.notYet));
    expect(logBreak).not.toHaveBeenCalled();
  });

  test('is said in words that a screen reader hears', async () => {
    given({ timer: sitting(23) });
    open();
    expect(find('[role="status"]')?.textContent).toBe('');
    notice.value = { kind: 'done', what: 'break-logged', undo: 'b1' };
    await vi.waitFor(() => expect(find('[role="status"]')?.textContent).toBe(wordsNl.done['break-logged']));
  });
});

test("lists today's breaks with their times, the latest first, and takes back that one", () => {
  given({ timer: sitting(23) }, { breaks: [aBreak('early', '08:15'), aBreak('late', '09:37', 5)] });
  open();
  const rows = [...document.querySelectorAll('.todays li')].map((row) => row.textContent);
  expect(rows[0]).toContain('09:37');
  expect(rows[0]).toContain('lopen, 5 min');
  expect(rows[1]).toContain('08:15');
  named('undo')?.click();
  expect(undoBreak).toHaveBeenCalledExactlyOnceWith('late');
});

test('shows how long somebody sits, and a prompt that stands', () => {
  given({ timer: sitting(47, promptOf('move')) });
  open();
  expect(textOf('sitting-minutes')).toBe('47');
  expect(named('prompt')).not.toBeNull();
  expect(named('snooze')).not.toBeNull();
});

test('on a day off counts without a goal', () => {
  given({ timer: sitting(23), settings: { ...DEFAULT_SETTINGS, hours: Array(7).fill([]) } });
  open();
  expect(textOf('breaks-today')).toBe('0 pauzes vandaag, je bent vrij');
});

test('opens the panel within the click', () => {
  given();
  open();
  named('open-panel')?.click();
  expect(openPanel).toHaveBeenCalledOnce();
});
