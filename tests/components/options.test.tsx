// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { saveFile } from '../../components/options/save-file.ts';
import { dataNl } from '../../content/words/data.nl.ts';
import { wordsNl } from '../../content/words/nl.ts';
import { pagesNl } from '../../content/words/pages.nl.ts';
import type { Reply, Trouble } from '../../core/messages.ts';
import { newModel } from '../../core/model.ts';
import type { Preview } from '../../core/preview.ts';
import type { Settings } from '../../core/settings.ts';
import { countDamaged } from '../../store/data/damage.ts';
import { type Looked, lookInto } from '../../store/data/preview.ts';
import { csvStyle } from '../../store/data/style.ts';
import { tableText } from '../../store/data/tables.ts';
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
vi.mock('../../store/data/backup.ts', () => ({ saveBackup: vi.fn(async () => 'rugritme.json') }));
vi.mock('../../store/data/damage.ts', () => ({ countDamaged: vi.fn(async () => ({ events: 0, days: 0 })) }));
vi.mock('../../store/data/preview.ts', () => ({ lookInto: vi.fn() }));
vi.mock('../../store/data/tables.ts', () => ({ tableText: vi.fn(async () => 'a;b') }));
vi.mock('../../components/options/save-file.ts', () => ({ saveFile: vi.fn() }));

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
  const PREVIEW: Preview = {
    events: 15,
    known: 3,
    added: 12,
    from: '2025-09-14',
    to: '2026-11-09',
    breaks: 4,
    ticks: 1,
    told: 0,
    portions: 0,
    products: 2,
    exercises: 0,
    programme: '2026-10-01',
    brought: ['settings'],
    kept: ['gates'],
  };

  function chooseFile(found: Looked) {
    vi.mocked(lookInto).mockResolvedValueOnce(found);
    const input = field('import');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File(['{}'], 'r.json')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async function preview(parts: Partial<Preview> = {}) {
    chooseFile({ preview: { ...PREVIEW, ...parts } });
    await vi.waitFor(() => expect(field('import-preview')).not.toBeNull());
    expect(importText).not.toHaveBeenCalled();
    return field('import-preview').textContent;
  }

  test('a file is told before it is imported: what is new, from when, and what changes here', async () => {
    const told = await preview();
    const words = dataNl.preview;
    expect(told).toContain(words.holds(15, '14 september 2025', '9 november 2026'));
    expect(told).toContain(words.added(12, 3));
    expect(told).toContain('4 pauzes');
    expect(told).toContain('1 afgevinkte actie');
    expect(told).not.toContain(words.portions(0));
    expect(told).toContain(words.programme('1 oktober 2026'));
    expect(told).toContain(words.brought.settings);
    expect(told).toContain(words.kept.gates);
  });

  test('a press imports, and says how much it brought', async () => {
    await preview();
    vi.mocked(importText).mockResolvedValueOnce({ ok: true, seq: 1, added: 12 });
    field('import-confirm').click();
    await vi.waitFor(() => expect(page()).toContain(pagesNl.options.imported(12)));
    expect(importText).toHaveBeenCalledExactlyOnceWith('{}');
    expect(field('import-preview')).toBeNull();
  });

  test('a preview can be left, and nothing has happened', async () => {
    await preview();
    field('import-leave').click();
    await vi.waitFor(() => expect(field('import-preview')).toBeNull());
    expect(importText).not.toHaveBeenCalled();
  });

  test('a file that holds nothing new says so, and closes', async () => {
    expect(await preview({ added: 0, known: 15 })).toContain(dataNl.preview.nothing);
    vi.mocked(importText).mockResolvedValueOnce({ ok: true, seq: 1, added: 0 });
    field('import-confirm').click();
    await vi.waitFor(() => expect(page()).toContain(pagesNl.options.imported(0)));
  });

  test.each<Trouble>(['import-broken', 'import-foreign', 'import-newer', 'import-damaged', 'import-large'])(
    'a refused file says why: %s',
    async (trouble) => {
      chooseFile({ trouble });
      await vi.waitFor(() => expect(page()).toContain(wordsNl.trouble[trouble]));
      expect(find('#data p.wrong')?.textContent).toBe(wordsNl.trouble[trouble]);
      expect(notice.value).toEqual({ kind: 'trouble', trouble });
      expect(importText).not.toHaveBeenCalled();
    },
  );

  test('a file that the background refuses after all says why too', async () => {
    await preview();
    vi.mocked(importText).mockResolvedValueOnce({ ok: false, trouble: 'storage-full' });
    field('import-confirm').click();
    await vi.waitFor(() => expect(find('#data p.wrong')?.textContent).toBe(wordsNl.trouble['storage-full']));
  });

  test('says how many records were set aside, and what can be done', async () => {
    render(null, document.body);
    // For whoever asks: on a slow machine the page before this one may still be asking.
    vi.mocked(countDamaged).mockResolvedValue({ events: 1, days: 2 });
    render(<Options version="1.2.3" canSilence />, document.body);
    await vi.waitFor(() => expect(field('damage')).not.toBeNull());
    const told = field('damage').textContent;
    for (const line of [dataNl.damage.events(1), dataNl.damage.days(2), dataNl.damage.what]) {
      expect(told).toContain(line);
    }
    vi.mocked(countDamaged).mockResolvedValue({ events: 0, days: 0 });
  });

  test('says nothing of damage where there is none', async () => {
    await vi.waitFor(() => expect(countDamaged).toHaveBeenCalled());
    expect(field('damage')).toBeNull();
  });

  test('says when the last backup was', async () => {
    expect(field('last-backup').textContent).toBe(dataNl.backup.never);
    model.value = { ...model.value, backup: { saved: '2026-11-09', asked: '2026-11-09' } };
    await vi.waitFor(() => expect(field('last-backup').textContent).toBe(dataNl.backup.last('9 november')));
  });

  test('saves a table, written as chosen last', async () => {
    expect(field('csv-style').value).toBe('comma');
    fill('csv-style', 'point');
    field('csv-breaks').click();
    const name = 'rugritme-pauzes-2026-11-23.csv';
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledExactlyOnceWith(name, 'a;b', 'text/csv'));
    expect(tableText).toHaveBeenCalledWith('breaks', 'point', expect.anything());
    expect(csvStyle()).toBe('point');
    localStorage.clear();
    expect(csvStyle()).toBe('comma');
  });

  test('saves the measurements as a table of their own', async () => {
    field('csv-measurements').click();
    const name = 'rugritme-metingen-2026-11-23.csv';
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledExactlyOnceWith(name, 'a;b', 'text/csv'));
    expect(tableText).toHaveBeenCalledWith('measurements', 'comma', expect.anything());
  });

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
