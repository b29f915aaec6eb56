// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Break } from '../../components/break/Break.tsx';
import { pagesNl } from '../../content/words/pages.nl.ts';
import { promptWords } from '../../content/words/prompts.ts';
import type { PromptKind, RedFlagGate } from '../../core/journal.ts';
import { newModel } from '../../core/model.ts';
import { MINUTE } from '../../core/time.ts';
import { newBout, type Timer } from '../../core/timer/timer.ts';
import { model, now, ready, truth } from '../../store/state.ts';
import { core } from '../../store/truth.ts';
import { logBreak, snooze, undoBreak } from '../../store/verbs.ts';

truth.value = core;

const reply = vi.hoisted(() => async () => ({ ok: true, seq: 1 }));
vi.mock('../../store/verbs.ts', () => ({
  logBreak: vi.fn(reply),
  undoBreak: vi.fn(reply),
  snooze: vi.fn(reply),
  confirmCare: vi.fn(reply),
}));

const NOW = Date.UTC(2026, 10, 23, 9);
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const named = (name: string) => find(`[data-testid="${name}"]`);
const page = () => find('main')?.textContent;
const close = vi.fn();

function sitting(kind: PromptKind | null): Timer {
  const bout = {
    ...newBout(NOW - 45 * MINUTE, 0),
    prompt: kind === null ? null : { due: NOW, kind, soft: false },
  };
  return {
    state: 'sitting',
    since: bout.start,
    looked: NOW,
    bout,
    watching: null,
    quietUntil: 0,
    held: null,
  };
}

function onBreak(until: number): Timer {
  return { state: 'break', since: NOW, looked: NOW, until, id: 'b1', bout: newBout(NOW - 45 * MINUTE, 0) };
}

function given(timer: Timer, redFlags: RedFlagGate = 'none') {
  const fresh = newModel(0);
  model.value = { ...fresh, timer, gates: { redFlags }, settings: { ...fresh.settings, language: 'nl' } };
}

async function open() {
  render(<Break close={close} />, document.body);
  await vi.waitFor(() => expect(find('main[data-ready]')).not.toBeNull());
}

beforeEach(() => {
  vi.clearAllMocks();
  now.value = NOW;
  ready.value = true;
});
afterEach(() => render(null, document.body));

describe('the break page', () => {
  test('says why one is here and logs the break from the button that has the focus', async () => {
    given(sitting('move'));
    await open();
    expect(named('prompt')?.textContent).toContain(promptWords.nl.title.move(45));
    await vi.waitFor(() => expect(document.activeElement).toBe(named('log-break')));
    named('log-break')?.click();
    expect(logBreak).toHaveBeenCalledExactlyOnceWith({ minutes: 2, kind: 'stand', source: 'prompt' });
  });

  test('counts the break down, says its start and end once, and leads back to work', async () => {
    given(onBreak(NOW + 2 * MINUTE));
    await open();
    expect(find('[role="timer"]')?.textContent).toBe('2:00');
    now.value = NOW + 61_000;
    await vi.waitFor(() => expect(find('[role="timer"]')?.textContent).toBe('0:59'));
    expect(find('[role="timer"]')?.getAttribute('aria-live')).toBe('off');
    expect(page()).toContain(pagesNl.break.began(2));
    now.value = NOW + 2 * MINUTE;
    await vi.waitFor(() => expect(page()).toContain(pagesNl.break.over));
    given(sitting(null));
    await vi.waitFor(() => expect(page()).toContain(pagesNl.break.over));
    named('back-to-work')?.click();
    expect(close).toHaveBeenCalledOnce();
  });

  test('takes the break back', async () => {
    given(onBreak(NOW + 2 * MINUTE));
    await open();
    named('undo')?.click();
    expect(undoBreak).toHaveBeenCalledExactlyOnceWith('b1');
    given(sitting('move'));
    await vi.waitFor(() => expect(named('log-break')).not.toBeNull());
  });

  test('can wait while a prompt stands', async () => {
    given(sitting('move'));
    await open();
    named('snooze')?.click();
    expect(snooze).toHaveBeenCalledOnce();
    given(sitting(null));
    await vi.waitFor(() => expect(named('snooze')).toBeNull());
    expect(named('prompt')).toBeNull();
  });

  test('asks to call first where a warning sign stands, and offers no exercise', async () => {
    given(sitting('call-first'), 'any');
    await open();
    await vi.waitFor(() => expect(page()).toContain(pagesNl.redFlags.contacted));
    expect(page()).not.toContain(pagesNl.break.getUp);
    await vi.waitFor(() => expect(page()).toContain(pagesNl.break.ideasClosed));
    expect(named('guided-start')).toBeNull();
  });
});
