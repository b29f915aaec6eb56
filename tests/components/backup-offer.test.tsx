// @vitest-environment happy-dom
/** Once a month, quietly: a backup. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportText } from '../../browser/export.ts';
import { send } from '../../browser/messages.ts';
import { rescue } from '../../browser/rescue.ts';
import { saveFile } from '../../components/options/save-file.ts';
import BackupOffer from '../../components/panel/BackupOffer.tsx';
import { dataNl } from '../../content/words/data.nl.ts';
import { offersBackup } from '../../core/backup-offer.ts';
import { type DayTotals, emptyDay } from '../../core/days.ts';
import { addDays } from '../../core/time.ts';
import { notice } from '../../store/state.ts';
import { given, TODAY } from './given.ts';

vi.mock('../../browser/messages.ts', () => ({ send: vi.fn(async () => ({ ok: true, seq: 1 })) }));
vi.mock('../../browser/export.ts', async (original) => ({
  ...(await original<object>()),
  exportText: vi.fn(async () => '{}'),
}));
vi.mock('../../browser/rescue.ts', () => ({ rescue: vi.fn() }));
vi.mock('../../components/options/save-file.ts', () => ({ saveFile: vi.fn() }));

const one = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`);

const lived = (count: number): readonly DayTotals[] =>
  Array.from({ length: count }, (_, index) => ({
    ...emptyDay(addDays(TODAY, -index)),
    ticked: ['adem'],
  }));

describe('a backup is offered', () => {
  test.each([
    ['after two weeks with something in them', null, lived(14), true],
    ['not before', null, lived(13), false],
    ['not for days on which nothing was done', null, lived(0), false],
    ['a month after the last', { saved: '2026-10-24', asked: '2026-10-24' }, lived(3), true],
    ['not within that month', { saved: '2026-10-25', asked: '2026-10-25' }, lived(20), false],
    ['a month after it was put off', { saved: null, asked: '2026-10-24' }, lived(3), true],
    ['not where nothing came since', { saved: '2026-01-01', asked: '2026-01-01' }, [], false],
  ] as const)('%s', (_name, backup, days, offered) => {
    expect(offersBackup(backup, days, TODAY)).toBe(offered);
  });
});

describe('the offer', () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    given({ backup: { saved: '2026-10-24', asked: '2026-10-24' } });
    render(<BackupOffer />, document.body);
    await vi.waitFor(() => expect(one('backup-offer')).not.toBeNull());
  });
  afterEach(() => render(null, document.body));

  const sent = () => vi.mocked(send).mock.calls.map(([{ command }]) => command);

  test('says when the last one was', () => {
    expect(one('backup-offer')?.textContent).toContain(dataNl.backup.text('24 oktober'));
  });

  test('saves everything as a file, and remembers that', async () => {
    one('backup-save')?.click();
    await vi.waitFor(() => expect(sent()).toEqual([{ type: 'answer-backup', saved: true }]));
    expect(saveFile).toHaveBeenCalledExactlyOnceWith('rugritme-2026-11-23.json', '{}');
    await vi.waitFor(() => expect(notice.value).toMatchObject({ kind: 'done', what: 'exported' }));
  });

  test('can be put off for a month', async () => {
    one('backup-later')?.click();
    await vi.waitFor(() => expect(sent()).toEqual([{ type: 'answer-backup', saved: false }]));
    expect(saveFile).not.toHaveBeenCalled();
  });

  test('saves what can be read where one record cannot, and takes that for no backup', async () => {
    vi.mocked(exportText).mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    vi.mocked(rescue).mockResolvedValueOnce({ events: [], damaged: [{ id: 'x' }], unread: 1 });
    one('backup-save')?.click();
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(vi.mocked(saveFile).mock.calls[0]?.[1]).toContain('"damaged"');
    expect(notice.value).toEqual({ kind: 'trouble', trouble: 'storage-broken' });
    expect(sent()).toEqual([]);
  });
});
