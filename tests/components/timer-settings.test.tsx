// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Breaks } from '../../components/options/Breaks.tsx';
import { Keys } from '../../components/options/Keys.tsx';
import { Prompts } from '../../components/options/Prompts.tsx';
import { Quiet } from '../../components/options/Quiet.tsx';
import { Sound } from '../../components/options/Sound.tsx';
import { pagesNl } from '../../content/words/pages.nl.ts';
import type { Reply } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { keys, openKeySettings } from '../../store/keys.ts';
import { model } from '../../store/state.ts';
import { changeSettings, testNotification } from '../../store/verbs.ts';
import { given, named, onDay, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  changeSettings: vi.fn(async () => ok),
  testNotification: vi.fn(async () => ok),
}));
vi.mock('../../browser/keys.ts', () => ({
  assignedKeys: vi.fn(async () => ({ popup: 'Alt+Shift+U', search: 'Alt+Shift+S', meeting: '' })),
  keysAddress: () => null,
  openKeySettings: vi.fn(async () => false),
}));

const { settings: words } = pagesNl;
const page = () => document.body.textContent;
const field = (name: string) => named(name) as HTMLInputElement;

function choose(name: string, value: string) {
  const input = field(name);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function settings(changes: Partial<Settings>) {
  model.value = { ...model.value, settings: { ...model.value.settings, ...changes } };
}

beforeEach(() => {
  vi.clearAllMocks();
  given();
});
afterEach(() => render(null, document.body));

describe('how a prompt behaves', () => {
  beforeEach(() =>
    render(
      <>
        <Prompts words={pagesNl} />
        <Breaks words={pagesNl} />
        <Quiet words={pagesNl} />
      </>,
      document.body,
    ),
  );

  test.each([
    ['warn-before', false, { warnBefore: true }],
    ['wait-for-typing', true, { waitForTyping: false }],
    ['hold-for-sound', false, { holdForSound: true }],
  ] as const)('%s is %s at first and saves at once', (name, first, change) => {
    expect(field(name).checked).toBe(first);
    field(name).click();
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('a posture nudge is off, or comes every so many minutes', () => {
    const offered = [...(named('posture-every')?.querySelectorAll('option') ?? [])].map(({ value }) => value);
    expect(offered).toEqual(['0', '10', '15', '20', '25', '30']);
    expect(field('posture-every').value).toBe('0');
    choose('posture-every', '20');
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ postureEvery: 20 });
  });

  test('the day goal is the programme’s, or a number of one’s own from 3 to 12', async () => {
    model.value = { ...model.value, programme: onDay(1) };
    expect(page()).toContain(words.prompts.followGoal(5));
    choose('day-goal', '2');
    field('day-goal').dispatchEvent(new Event('input', { bubbles: true }));
    field('day-goal').dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(page()).toContain(pagesNl.options.outside(3, 12)));
    expect(changeSettings).not.toHaveBeenCalled();
    field('day-goal').value = '7';
    field('day-goal').dispatchEvent(new Event('input', { bubbles: true }));
    field('day-goal').dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ dayGoal: 7 }));
  });

  test('beside it stands what Rugritme sees and what it never sees', () => {
    for (const one of [...words.quiet.sees, ...words.quiet.seesNot]) expect(page()).toContain(one);
  });
});

describe('the sound', () => {
  const show = (canSilence: boolean) =>
    render(<Sound canSilence={canSilence} words={pagesNl} />, document.body);
  const offered = () => [...(named('sound')?.querySelectorAll('option') ?? [])].map(({ value }) => value);

  test('is none, ours or the system’s; only ours has a volume', async () => {
    show(true);
    expect(offered()).toEqual(['off', 'soft', 'system']);
    expect(named('volume')).toBeNull();
    choose('sound', 'soft');
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ sound: 'soft' });
    settings({ sound: 'soft' });
    await vi.waitFor(() => expect(named('volume')).not.toBeNull());
    choose('volume', '20');
    expect(changeSettings).toHaveBeenLastCalledWith({ volume: 20 });
  });

  test('offers no silence where the browser has none, and says who decides', () => {
    settings({ sound: 'off' });
    show(false);
    expect(offered()).toEqual(['soft', 'system']);
    expect(field('sound').value).toBe('system');
    expect(page()).toContain(words.sound.loudHint);
  });

  test('can be tried', () => {
    show(true);
    named('test-notification')?.click();
    expect(testNotification).toHaveBeenCalledOnce();
  });
});

describe('the keys', () => {
  beforeEach(() => render(<Keys words={pagesNl} />, document.body));

  test('are those that the browser really gave', async () => {
    await vi.waitFor(() => expect(textOf('keys-popup')).toBe('Alt+Shift+U'));
    expect(textOf('keys-meeting')).toBe(words.keys.unset);
    expect(page()).toContain(words.keys.unsetHint);
  });

  test('are read again when the page is seen again', async () => {
    await vi.waitFor(() => expect(textOf('keys-popup')).toBe('Alt+Shift+U'));
    const { assignedKeys } = await import('../../browser/keys.ts');
    vi.mocked(assignedKeys).mockResolvedValue({
      popup: 'Alt+Shift+U',
      search: 'Alt+Shift+S',
      meeting: 'Ctrl+Shift+9',
      break: 'Alt+Shift+M',
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(textOf('keys-meeting')).toBe('Ctrl+Shift+9'));
    expect(page()).not.toContain(words.keys.unsetHint);
    expect(keys.value?.meeting).toBe('Ctrl+Shift+9');
  });

  test('are told how to change by hand where the browser opens nothing', async () => {
    named('open-keys')?.click();
    await vi.waitFor(() => expect(page()).toContain(words.keys.byHand));
    expect(openKeySettings).toHaveBeenCalledOnce();
  });
});
