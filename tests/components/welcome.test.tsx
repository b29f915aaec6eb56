// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { pagesNl } from '../../content/words/pages.nl.ts';
import type { RedFlagGate } from '../../core/journal.ts';
import type { Reply } from '../../core/messages.ts';
import { type Model, newModel } from '../../core/model.ts';
import { model, now, ready, truth } from '../../store/state.ts';
import { core } from '../../store/truth.ts';
import { startProgramme, testNotification } from '../../store/verbs.ts';

truth.value = core;

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  answerRedFlags: vi.fn(async () => ok),
  changeSettings: vi.fn(async () => ok),
  testNotification: vi.fn(async () => ok),
  startProgramme: vi.fn(async () => ok),
}));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const named = (name: string) => find(`[data-testid="${name}"]`);
const page = () => find('main')?.textContent;
const openPanel = vi.fn();

function given(redFlags: RedFlagGate, programme: Model['programme'] = null) {
  const fresh = newModel(0);
  model.value = { ...fresh, programme, gates: { redFlags }, settings: { ...fresh.settings, language: 'nl' } };
}

async function open() {
  render(<Welcome openPanel={openPanel} />, document.body);
  await vi.waitFor(() => expect(find('main[data-ready]')).not.toBeNull());
}

beforeEach(() => {
  vi.clearAllMocks();
  // A Monday.
  now.value = Date.UTC(2026, 10, 23, 9);
  ready.value = true;
  given('unasked');
});
afterEach(() => render(null, document.body));

describe('the welcome page', () => {
  test('asks the warning signs before it offers the programme', async () => {
    await open();
    expect(named('red-flags-none')).not.toBeNull();
    expect(named('start-programme')).toBeNull();
    given('none');
    await vi.waitFor(() => expect(named('start-programme')).not.toBeNull());
    expect(page()).toContain(pagesNl.redFlags.noneDone);
  });

  test.each([
    ['today', '2026-11-23'],
    ['monday', '2026-11-30'],
  ])('starts the programme %s', async (when, date) => {
    given('none');
    await open();
    find(`input[value="${when}"]`)?.click();
    named('start-programme')?.click();
    expect(startProgramme).toHaveBeenCalledExactlyOnceWith(date);
    given('none', { start: date, seen: '2026-11-23' });
    await vi.waitFor(() => expect(named('start-programme')).toBeNull());
  });

  test('refuses a day that has been', async () => {
    given('none');
    await open();
    find('input[value="other"]')?.click();
    const date = await vi.waitFor(() => {
      expect(named('start-date')).not.toBeNull();
      return named('start-date') as HTMLInputElement;
    });
    date.value = '2026-11-22';
    date.dispatchEvent(new Event('input', { bubbles: true }));
    named('start-programme')?.click();
    await vi.waitFor(() => expect(page()).toContain(pagesNl.welcome.needDate));
    expect(startProgramme).not.toHaveBeenCalled();
  });

  test('not now is a fine answer', async () => {
    given('none');
    await open();
    named('not-now')?.click();
    await vi.waitFor(() => expect(page()).toContain(pagesNl.welcome.notNowText));
  });

  test('helps where the test notification was not seen', async () => {
    await open();
    named('test-notification')?.click();
    await vi.waitFor(() => expect(named('seen-no')).not.toBeNull());
    expect(testNotification).toHaveBeenCalledOnce();
    named('seen-no')?.click();
    await vi.waitFor(() => {
      for (const { how } of pagesNl.welcome.systems) expect(page()).toContain(how);
    });
  });

  test('opens the panel within the click', async () => {
    await open();
    named('open-panel')?.click();
    expect(openPanel).toHaveBeenCalledOnce();
  });
});
