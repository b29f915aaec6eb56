// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Exercises } from '../../components/options/Exercises.tsx';
import { pagesNl } from '../../content/words/pages.nl.ts';
import type { Reply } from '../../core/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { trySound, voiceHere } from '../../store/sound.ts';
import { act, changeSettings } from '../../store/verbs.ts';
import { given, named, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  act: vi.fn(async () => ok),
  changeSettings: vi.fn(async () => ok),
}));
vi.mock('../../store/sound.ts', () => ({ voiceHere: vi.fn(() => true), trySound: vi.fn() }));

const words = pagesNl.settings.exercises;

async function open(changes: Partial<Settings> = {}): Promise<void> {
  given({ settings: { ...DEFAULT_SETTINGS, language: 'nl', ...changes } });
  render(<Exercises words={pagesNl} />, document.body);
  await vi.waitFor(() => expect(named('screening-line')).not.toBeNull());
}

function set(name: string, value: string): void {
  const field = named(name) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

describe('exercises in the settings', () => {
  test('each level says what it means, and one is chosen', async () => {
    await open();
    for (const says of Object.values(words.means)) expect(textOf('level')).toContain(says);
    named('level')?.querySelector<HTMLInputElement>('[value="firm"]')?.click();
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ level: 'firm' });
  });

  test('what one can do where one is', async () => {
    await open();
    set('can', 'sit');
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ can: 'sit' });
  });

  test('how loud a guided break is, with a taste of it, and none when it is silent', async () => {
    await open({ cueVolume: 70 });
    set('cue-volume', '20');
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ cueVolume: 20 });
    named('try-cue')?.click();
    expect(trySound).toHaveBeenCalledExactlyOnceWith(70);
    render(null, document.body);
    await open({ cueVolume: 0 });
    expect(named('try-cue')).toBeNull();
  });

  test('reading aloud where this computer has a voice', async () => {
    await open();
    named('spoken')?.click();
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ spoken: true });
  });

  test('without a voice there is no such choice, and it says why', async () => {
    vi.mocked(voiceHere).mockReturnValueOnce(false);
    await open();
    expect(named('spoken')).toBeNull();
    expect(document.body.textContent).toContain(words.noVoice);
  });

  test('how many are not for me, those alone that are still there; all can be put back', async () => {
    await open({ notForMe: ['zijplank', 'kat-koe', 'own-of-long-ago'] });
    expect(textOf('not-for-me-count')).toBe(words.notForMeCount(2));
    named('bring-all-back')?.click();
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'change-settings', settings: { notForMe: [] } },
      'settings-saved',
    );
    render(null, document.body);
    await open();
    expect(textOf('not-for-me-count')).toBe(words.notForMeCount(0));
    expect(named('bring-all-back')).toBeNull();
  });
});
