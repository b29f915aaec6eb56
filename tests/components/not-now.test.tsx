// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadView, Panel } from '../../components/panel/Panel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { wordsNl } from '../../content/words/nl.ts';
import type { WorkWeek } from '../../core/hours.ts';
import type { Reply } from '../../core/messages.ts';
import { HOME } from '../../core/route.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { HOUR, instantOf, MINUTE } from '../../core/time.ts';
import { model, now, route } from '../../store/state.ts';
import { claim, endClaim, pause, resume } from '../../store/verbs.ts';
import { given, NOW, named, off, sitting } from './given.ts';
import { isDrawn, PANEL_AND_POPUP } from './panel-and-popup.tsx';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  claim: vi.fn(async () => ok),
  endClaim: vi.fn(async () => ok),
  pause: vi.fn(async () => ok),
  resume: vi.fn(async () => ok),
  logBreak: vi.fn(async () => ok),
}));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const line = () => find('.not-now')?.textContent ?? '';
const at = (clock: string, date = '2026-11-23') => instantOf(date, clock, 'Europe/Amsterdam');
const buttonThatSays = (text: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === text);

beforeAll(() => loadView('today'));
beforeEach(() => {
  vi.clearAllMocks();
  route.value = HOME;
});
afterEach(() => render(null, document.body));

describe.each(PANEL_AND_POPUP)('in the %s', (page, draw) => {
  const open = () => render(draw(), document.body);
  const drawn = () => isDrawn(page);

  test('one line unfolds to what may be said', () => {
    given({ timer: sitting(23) });
    open();
    const fold = find('.not-now details');
    expect(find('.not-now summary')?.textContent).toBe(wordsNl.notNow.label);
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(fold?.contains(named('meeting'))).toBe(true);
  });

  test.each([15, 30, 60])('a meeting of %i minutes is one tap', (minutes) => {
    given({ timer: sitting(23) });
    open();
    find(`[data-testid="meeting"][data-minutes="${minutes}"]`)?.click();
    expect(claim).toHaveBeenCalledExactlyOnceWith('meeting', NOW + minutes * MINUTE);
  });

  test('sitting without typing lasts an hour', () => {
    given({ timer: sitting(23) });
    open();
    named('seated')?.click();
    expect(claim).toHaveBeenCalledExactlyOnceWith('seated', NOW + HOUR);
  });

  test.each([
    [{ kind: 'meeting', until: at('14:30') }, 'In overleg tot 14:30'],
    [{ kind: 'seated', until: at('11:00') }, 'Je zit, zonder typen, tot 11:00'],
  ] as const)('%o is told with its end, and can be ended', (one, told) => {
    given({ timer: sitting(23), claim: one });
    open();
    expect(line()).toContain(told);
    // A meeting that runs late is said anew beside it.
    expect(named('meeting')).not.toBeNull();
    named('end-claim')?.click();
    expect(endClaim).toHaveBeenCalledOnce();
  });

  test('a meeting that is over is told no more', async () => {
    given({ timer: sitting(23), claim: { kind: 'meeting', until: at('10:30') } });
    open();
    now.value = at('10:30');
    await vi.waitFor(() => expect(named('end-claim')).toBeNull());
    expect(line()).toContain(wordsNl.notNow.label);
  });

  test('the focus stays with the line when a meeting begins and ends', async () => {
    given({ timer: sitting(23) });
    open();
    await drawn();
    named('meeting')?.focus();
    model.value = { ...model.value, claim: { kind: 'meeting', until: at('10:30') } };
    await vi.waitFor(() => expect(document.activeElement).toBe(named('end-claim')));
    model.value = { ...model.value, claim: null };
    await vi.waitFor(() => expect(document.activeElement).toBe(find('.not-now summary')));
  });

  test('a pause shows until when, with its day', () => {
    given({ timer: off('paused', at('08:30', '2026-11-24')) });
    open();
    expect(document.body.textContent).toContain('tot morgen 08:30');
    named('resume')?.click();
    expect(resume).toHaveBeenCalledOnce();
  });

  test('a pause without an end says so', () => {
    given({ timer: off('paused', null) });
    open();
    expect(document.body.textContent).toContain(wordsNl.sitting.pausedForGood);
  });
});

describe('a meeting until a clock time', () => {
  /** Types a time, and Enter. */
  async function until(clock: string): Promise<void> {
    const field = named('meeting-until') as HTMLInputElement;
    field.value = clock;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    field.form?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve));
  }

  beforeEach(async () => {
    given({ timer: sitting(23) });
    render(<Panel />, document.body);
  });

  test('offers the next half hour that leaves time to meet', () => {
    expect((named('meeting-until') as HTMLInputElement).value).toBe('10:30');
  });

  test('ends then', async () => {
    await until('11:45');
    expect(claim).toHaveBeenCalledExactlyOnceWith('meeting', at('11:45'));
  });

  test('runs past midnight for who meets late', async () => {
    now.value = at('23:50');
    await until('00:30');
    expect(claim).toHaveBeenCalledExactlyOnceWith('meeting', at('00:30', '2026-11-24'));
  });

  test('that has passed is refused in a sentence', async () => {
    await until('09:45');
    expect(claim).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(find('#meeting-over')?.textContent).toBe(wordsNl.notNow.meeting.over));
  });
});

describe('a pause', () => {
  const monday = [{ from: '09:00', to: '17:00' }];
  const mondays: WorkWeek = [monday, [], [], [], [], [], []];
  const weekdays: WorkWeek = [...Array(5).fill([{ from: '08:30', to: '17:00' }]), [], []];
  const choose = (hours: WorkWeek | null, name: string) => {
    given({ timer: sitting(23), settings: { ...DEFAULT_SETTINGS, language: 'nl', hours } });
    render(<Popup openPanel={() => undefined} />, document.body);
    buttonThatSays(name)?.click();
  };

  test('of an hour', () => {
    given({ timer: sitting(23) });
    render(<Popup openPanel={() => undefined} />, document.body);
    named('pause')?.click();
    expect(pause).toHaveBeenCalledExactlyOnceWith(NOW + HOUR);
  });

  test.each([
    [weekdays, 'tot morgen 08:30', at('08:30', '2026-11-24')],
    [mondays, 'tot 30 november 09:00', at('09:00', '2026-11-30')],
    [null, 'tot morgen 06:00', at('06:00', '2026-11-24')],
    [weekdays, wordsNl.pause.forGood, null],
  ])('until work begins on another day, or for good: %#', (hours, name, until) => {
    choose(hours, name);
    expect(pause).toHaveBeenCalledExactlyOnceWith(until);
  });
});
