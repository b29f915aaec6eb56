// @vitest-environment happy-dom
/** The page that tells what is lost and what is not. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { send } from '../../browser/messages.ts';
import { writeMirror } from '../../browser/mirror.ts';
import { deleteDatabase, rescue } from '../../browser/rescue.ts';
import { Options } from '../../components/options/Options.tsx';
import { saveFile } from '../../components/options/save-file.ts';
import { dataNl } from '../../content/words/data.nl.ts';
import type { Trouble } from '../../core/messages.ts';
import type { Mirror } from '../../core/mirror.ts';
import { newModel } from '../../core/model.ts';
import { lost, notice, ready } from '../../store/state.ts';
import { given } from './given.ts';

vi.mock('../../browser/messages.ts', () => ({ send: vi.fn(async () => ({ ok: true, seq: 1 })) }));
vi.mock('../../browser/rescue.ts', () => ({ rescue: vi.fn(), deleteDatabase: vi.fn() }));
vi.mock('../../components/options/save-file.ts', () => ({ saveFile: vi.fn() }));
vi.mock('../../store/keys.ts', () => ({
  keys: { value: null },
  keysAddress: () => null,
  openKeySettings: vi.fn(),
}));

const words = dataNl.recovery;
const one = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`);
const page = () => document.querySelector('main')?.textContent;
const sent = () => vi.mocked(send).mock.calls.map(([{ command }]) => command);

const COPY: Mirror = {
  device: 'old',
  date: '2026-11-20',
  settings: { ...newModel(0).settings, promptAfter: 25 },
  programme: '2026-11-02',
  months: {
    '2026-10': { sitting: 90, breaks: 3, actions: 1 },
    '2026-11': { sitting: 1980, breaks: 41, actions: 12 },
  },
};

async function open(trouble: Trouble | null): Promise<void> {
  given();
  ready.value = trouble === null;
  notice.value = trouble === null ? null : { kind: 'trouble', trouble };
  location.hash = trouble === null ? '#recovery' : '#data';
  render(<Options version="1.2.3" canSilence />, document.body);
  await vi.waitFor(() => expect(one('recovery')).not.toBeNull());
}

beforeEach(() => {
  vi.clearAllMocks();
  localStorage.clear();
  lost.value = null;
});
afterEach(() => render(null, document.body));

describe('data that cannot be opened', () => {
  test('is told in the place of the settings: what to try, what is kept, what would be lost', async () => {
    writeMirror('mirror', COPY);
    await open('storage-broken');
    expect(page()).toContain(words.causes.broken);
    for (const line of [...words.tries, ...words.lost]) expect(page()).toContain(line);
    expect(page()).toContain(words.keptSettings('20 november 2026'));
    expect(page()).toContain(words.keptProgramme('2 november 2026'));
    const [november, october] = document.querySelectorAll('.months tbody tr');
    expect(november?.textContent).toBe('november 202633 u4112');
    expect(october?.textContent).toBe('oktober 20262 u31');
    expect(location.hash).toBe('#recovery');
  });

  test('is saved as far as it can be read', async () => {
    await open('storage-broken');
    vi.mocked(rescue).mockResolvedValueOnce({ events: [], damaged: [{ id: 'x' }], unread: 2 });
    one('rescue')?.click();
    await vi.waitFor(() => expect(one('rescued')?.textContent).toBe(words.rescued(0, 3)));
    expect(vi.mocked(saveFile).mock.calls[0]?.[1]).toContain('"damaged"');
  });

  test('of which nothing can be read makes no file', async () => {
    await open('storage-broken');
    vi.mocked(rescue).mockResolvedValueOnce({ events: [], damaged: [], unread: 0 });
    one('rescue')?.click();
    await vi.waitFor(() => expect(one('rescued')?.textContent).toBe(words.rescuedNothing));
    expect(saveFile).not.toHaveBeenCalled();
  });

  test('is begun anew after two questions, with the settings of before', async () => {
    writeMirror('mirror', COPY);
    await open('storage-broken');
    vi.mocked(deleteDatabase).mockResolvedValueOnce(true);
    one('start-afresh')?.click();
    await vi.waitFor(() => expect(page()).toContain(words.freshSureText));
    one('start-afresh')?.click();
    await vi.waitFor(() => expect(page()).toContain(words.freshReallyText));
    expect(deleteDatabase).not.toHaveBeenCalled();
    one('start-afresh')?.click();
    await vi.waitFor(() => expect(one('afresh')?.textContent).toBe(words.freshDone));
    expect(sent()).toEqual([{ type: 'look' }, { type: 'change-settings', settings: COPY.settings }]);
    expect(notice.value).toBeNull();
    expect(lost.value).toEqual(COPY);
  });

  test('that the browser does not delete stays as it is', async () => {
    await open('storage-broken');
    vi.mocked(deleteDatabase).mockResolvedValueOnce(false);
    for (let press = 0; press < 3; press++) {
      one('start-afresh')?.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await vi.waitFor(() => expect(one('afresh')?.textContent).toBe(words.freshFailed));
    expect(sent()).toEqual([]);
  });

  test('because it is newer is lost in no part, so nothing can be deleted', async () => {
    await open('newer-database');
    expect(page()).toContain(words.causes.newer);
    expect(one('start-afresh')).toBeNull();
  });
});

describe('data that the browser has lost', () => {
  beforeEach(async () => {
    lost.value = COPY;
    await open(null);
  });

  test('leaves the settings, which come back with a press', async () => {
    expect(page()).toContain(words.causes.lost);
    one('restore')?.click();
    await vi.waitFor(() => expect(page()).toContain(words.restored));
    expect(sent()).toEqual([{ type: 'change-settings', settings: COPY.settings }]);
  });

  test('may be let go', () => {
    one('forget-copy')?.click();
    expect(lost.value).toBeNull();
  });
});

test('data that is fine is said to be so', async () => {
  await open(null);
  expect(page()).toContain(words.fine);
  expect(one('start-afresh')).toBeNull();
});
