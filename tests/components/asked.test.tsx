// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadView } from '../../components/panel/Panel.tsx';
import { wordsNl } from '../../content/words/nl.ts';
import { HOLDS } from '../../core/journal.ts';
import { ABSENCE_ANSWERS, type Reply } from '../../core/messages.ts';
import { HOME } from '../../core/route.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { HOUR, instantOf, MINUTE } from '../../core/time.ts';
import type { Prompt } from '../../core/timer/timer.ts';
import { model, notice, now, route } from '../../store/state.ts';
import { answerAbsence, keepPaused, resume, snooze } from '../../store/verbs.ts';
import { backFrom, given, NOW, named, off, promptOf, sitting, textOf } from './given.ts';
import { isDrawn, PANEL_AND_POPUP } from './panel-and-popup.tsx';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  answerAbsence: vi.fn(async () => ok),
  endClaim: vi.fn(async () => ok),
  keepPaused: vi.fn(async () => ok),
  resume: vi.fn(async () => ok),
  snooze: vi.fn(async () => ok),
  logBreak: vi.fn(async () => ok),
}));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const next = () => [...document.querySelectorAll('.next span')].map((line) => line.textContent);
const stillPaused: Prompt = { due: NOW - HOUR, kind: 'still-paused', soft: true };

beforeAll(() => loadView('today'));
beforeEach(() => {
  vi.clearAllMocks();
  route.value = HOME;
});
afterEach(() => render(null, document.body));

describe.each(PANEL_AND_POPUP)('the %s', (page, draw) => {
  const open = () => render(draw(), document.body);
  const drawn = () => isDrawn(page);

  describe('after an absence that may have been reading', () => {
    const from = NOW - 44 * MINUTE;

    test.each(ABSENCE_ANSWERS)('asks once what it was, and takes %s for an answer', (answer) => {
      given({ timer: sitting(1, backFrom(43, true)) });
      open();
      expect(textOf('absence')).toContain(wordsNl.absence.title);
      expect(textOf('absence')).toContain('43 min 09:16 – 09:59');
      find(`[data-testid="absence"] [data-answer="${answer}"]`)?.click();
      expect(answerAbsence).toHaveBeenCalledExactlyOnceWith(from, answer);
    });

    test('keeps the focus in its place once answered, and says what was noted', async () => {
      given({ timer: sitting(1, backFrom(43, true)) });
      open();
      await drawn();
      find('[data-answer="sat"]')?.focus();
      model.value = { ...model.value, timer: sitting(44) };
      notice.value = { kind: 'done', what: 'absence-sat' };
      await vi.waitFor(() => expect(document.activeElement).toBe(find('.stage')));
      expect(named('absence')).toBeNull();
      expect(find('[role="status"]')?.textContent).toBe('Genoteerd als zitten.');
    });

    test('a focus elsewhere is left alone', async () => {
      given({ timer: sitting(1, backFrom(43, true)) });
      open();
      await drawn();
      named('log-break')?.focus();
      model.value = { ...model.value, timer: sitting(44) };
      await vi.waitFor(() => expect(named('absence')).toBeNull());
      expect(document.activeElement).toBe(named('log-break'));
    });

    test('a prompt goes before the question', () => {
      given({ timer: sitting(47, { ...backFrom(43, true), ...promptOf('move') }) });
      open();
      expect(named('absence')).toBeNull();
      expect(named('prompt')).not.toBeNull();
    });
  });

  describe('after an absence that needs no question', () => {
    test('tells for a while how long it was', async () => {
      given({ timer: sitting(1, backFrom(130, false)) });
      open();
      expect(named('absence')).toBeNull();
      expect(next()).toEqual(['Je was 2 u 10 weg', 'Seintje om 10:44']);
      now.value = NOW + 5 * MINUTE;
      await vi.waitFor(() => expect(next()).toEqual(['Seintje om 10:44']));
    });
  });

  test('after a snooze shows when the prompt comes and what it costs', () => {
    const snoozed = { cycleFrom: 45 * MINUTE, snoozes: 1, snoozed: 5 * MINUTE, snoozedTo: 51 * MINUTE };
    given({ timer: sitting(47, snoozed) });
    open();
    expect(next()).toEqual(['Seintje om 10:04', 'Volgende ronde: 5 min korter']);
  });

  test.each(HOLDS)('says why a prompt waits: %s', (why) => {
    given({ timer: sitting(47, {}, { why, since: NOW, late: false }) });
    open();
    expect(next()).toEqual([wordsNl.sitting.held[why]]);
  });

  test('promises no prompt in the middle of a meeting', () => {
    given({ timer: sitting(23), claim: { kind: 'meeting', until: NOW + HOUR } });
    open();
    expect(next()).toEqual([wordsNl.sitting.held.meeting]);
  });

  test('says when work begins again, with its day', () => {
    given({ timer: off('closed', instantOf('2026-11-27', '09:00', 'Europe/Amsterdam')) });
    open();
    expect(find('.stage')?.textContent).toContain('Buiten werktijd tot vrijdag 09:00');
    expect(next()).toEqual([wordsNl.sitting.closedHint]);
    expect(textOf('sitting-minutes')).toBe('0');
  });

  describe('asked whether a pause may go on', () => {
    beforeEach(() => {
      given({ timer: off('paused', null, stillPaused) });
      open();
    });

    test('offers to switch prompts on and to leave them off, and no snooze', () => {
      expect(textOf('prompt')).toContain(wordsNl.prompt['still-paused'].title);
      expect(textOf('prompt')).not.toContain(wordsNl.prompt.noSnooze);
      expect(document.querySelectorAll('[data-testid="resume"]')).toHaveLength(1);
      named('resume')?.click();
      expect(resume).toHaveBeenCalledOnce();
      named('keep-paused')?.click();
      expect(keepPaused).toHaveBeenCalledOnce();
      expect(snooze).not.toHaveBeenCalled();
    });

    test('once left off has the way out where it was', async () => {
      model.value = { ...model.value, timer: off('paused', null) };
      await vi.waitFor(() => expect(named('prompt')).toBeNull());
      expect(find('.not-now')?.contains(named('resume'))).toBe(true);
    });
  });

  test('on a day off counts without a goal', () => {
    const hours = Array(7).fill([]);
    given({ timer: sitting(23), settings: { ...DEFAULT_SETTINGS, language: 'nl', hours } });
    open();
    expect(textOf('breaks-today')).toBe('0 pauzes vandaag, je bent vrij');
  });
});
