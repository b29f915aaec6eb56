// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { wordsNl } from '../../content/words/nl.ts';
import { pagesNl } from '../../content/words/pages.nl.ts';
import type { Reply, Trouble } from '../../core/messages.ts';
import { newModel } from '../../core/model.ts';
import type { Settings } from '../../core/settings.ts';
import { model, notice, now, ready, truth } from '../../store/state.ts';
import { core } from '../../store/truth.ts';
import { changeSettings, erase, importText } from '../../store/verbs.ts';
import { followLanguage } from '../../store/words.ts';

truth.value = core;

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  changeSettings: vi.fn(async () => ok),
  testNotification: vi.fn(async () => ok),
  importText: vi.fn(async () => ok),
  erase: vi.fn(async () => ok),
}));
vi.mock('../../store/keys.ts', () => ({
  keys: { value: null },
  keysAddress: () => null,
  openKeySettings: vi.fn(),
}));
vi.mock('../../store/data/tables.ts', () => ({ tableText: vi.fn(async () => 'a;b') }));
vi.mock('../../store/data/backup.ts', () => ({ saveBackup: vi.fn(async () => 'rugritme.json') }));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const field = (name: string) => find(`[data-testid="${name}"]`) as HTMLInputElement;
const page = () => find('main')?.textContent;

function fill(name: string, value: string) {
  const input = field(name);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function settings(changes: Partial<Settings>) {
  const fresh = newModel(0);
  model.value = { ...fresh, settings: { ...fresh.settings, language: 'nl', ...changes } };
}

beforeEach(async () => {
  vi.clearAllMocks();
  settings({});
  now.value = Date.UTC(2026, 10, 23, 9);
  ready.value = true;
  notice.value = null;
  await followLanguage();
  render(<Options version="1.2.3" canSilence />, document.body);
  await vi.waitFor(() => expect(find('main[data-ready]')).not.toBeNull());
});
afterEach(() => render(null, document.body));

describe('the settings', () => {
  test('typing a number of minutes chooses one’s own', async () => {
    fill('prompt-after', '1');
    await vi.waitFor(() => expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ promptAfter: 1 }));
    settings({ promptAfter: 1 });
    await vi.waitFor(() => expect(field('prompt-after').value).toBe('1'));
  });

  test('a number that rests in the field saves itself', async () => {
    const input = field('prompt-after');
    input.value = '30';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(changeSettings).toHaveBeenCalledWith({ promptAfter: 30 }), 2000);
  });

  test.each(['0', '181', '2.5', ''])('“%s” minutes gets a sentence and changes nothing', async (text) => {
    fill('prompt-after', text);
    await vi.waitFor(() => expect(page()).toContain(pagesNl.options.outside(1, 180)));
    expect(changeSettings).not.toHaveBeenCalled();
  });

  test('the programme can be followed again', async () => {
    settings({ promptAfter: 20 });
    const follow = await vi.waitFor(() => {
      const [first, own] = document.querySelectorAll<HTMLInputElement>('input[type="radio"]');
      expect(own?.checked).toBe(true);
      return first;
    });
    follow?.click();
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ promptAfter: 'programme' });
  });

  test.each([
    ['natural-break', '15', { naturalBreak: 15 }],
    ['language', 'en', { language: 'en' }],
    ['theme', 'dark', { theme: 'dark' }],
  ])('%s saves at once', (name, value, change) => {
    fill(name, value);
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('says that it was saved', async () => {
    notice.value = { kind: 'done', what: 'settings-saved' };
    await vi.waitFor(() =>
      expect(find('.said [role="status"]')?.textContent).toBe(wordsNl.done['settings-saved']),
    );
  });

  test('shows the version, the sources and a way to the warning signs', () => {
    expect(page()).toContain('1.2.3');
    expect(document.querySelectorAll('.sources a').length).toBeGreaterThan(5);
    expect(field('red-flags').getAttribute('href')).toBe('/sidepanel.html#red-flags');
  });
});

describe('the data', () => {
  async function bring(reply: Reply) {
    vi.mocked(importText).mockResolvedValueOnce(reply);
    const input = field('import');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File(['{}'], 'r.json')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(importText).toHaveBeenCalledWith('{}'));
  }

  test('an import says how much it brought', async () => {
    await bring({ ok: true, seq: 1, added: 12 });
    await vi.waitFor(() => expect(page()).toContain(pagesNl.options.imported(12)));
  });

  test.each<Trouble>(['import-broken', 'import-foreign', 'import-newer', 'import-damaged'])(
    'a refused import says why: %s',
    async (trouble) => {
      await bring({ ok: false, trouble });
      await vi.waitFor(() => expect(page()).toContain(wordsNl.trouble[trouble]));
    },
  );

  test('erasing asks twice and offers the export first', async () => {
    field('erase').click();
    await vi.waitFor(() => expect(field('export-first')).not.toBeNull());
    field('erase').click();
    await vi.waitFor(() => expect(page()).toContain(pagesNl.options.eraseReallyText));
    expect(erase).not.toHaveBeenCalled();
    field('erase').click();
    await vi.waitFor(() => expect(page()).toContain(pagesNl.options.erased));
    expect(erase).toHaveBeenCalledOnce();
  });

  test('erasing can be called off', async () => {
    field('erase').click();
    await vi.waitFor(() => expect(field('keep')).not.toBeNull());
    field('keep').click();
    await vi.waitFor(() => expect(field('keep')).toBeNull());
    expect(erase).not.toHaveBeenCalled();
  });
});
