import { describe, expect, test } from 'vitest';
import { rebuildDays } from '../../core/days.ts';
import type { JournalEvent, News } from '../../core/journal.ts';
import { inOrder, merge, replay } from '../../core/merge.ts';
import { previewOf } from '../../core/preview.ts';
import { localDateAt, MINUTE } from '../../core/time.ts';
import { AMSTERDAM, MONDAY_NINE } from './machine.ts';

/** A journal of one computer, a minute between its events. */
function journal(device: string, news: readonly News[], start = MONDAY_NINE): readonly JournalEvent[] {
  return news.map((one, index) => {
    const at = start + index * MINUTE;
    return {
      v: 1,
      id: `${device}-${index}`,
      device,
      seq: index + 1,
      at,
      zone: AMSTERDAM,
      localDate: localDateAt(at, AMSTERDAM),
      ...one,
    } as JournalEvent;
  });
}

const logged = (start: number): News => ({
  type: 'break-logged',
  start,
  minutes: 2,
  kind: 'walk',
  source: 'popup',
  exercises: [],
});

function previewed(mine: readonly JournalEvent[], file: readonly JournalEvent[]) {
  const merged = merge(mine, file, 'mine');
  if (merged === null) throw new Error('The file is whole');
  const days = [...rebuildDays(inOrder(mine)).values()];
  return previewOf(file, merged, days, replay(inOrder(mine)));
}

const THEIRS = journal('theirs', [
  { type: 'settings-changed', settings: { promptAfter: 25 } },
  { type: 'red-flags-answered', answer: 'none' },
  { type: 'programme-started', start: '2026-11-16' },
  logged(MONDAY_NINE),
  logged(MONDAY_NINE + 60 * MINUTE),
  { type: 'break-undone', target: 'theirs-4', date: '2026-11-09' },
  { type: 'action-ticked', date: '2026-11-09', action: 'adem' },
  { type: 'day-told', date: '2026-11-09', told: { pain: 4 } },
  { type: 'day-told', date: '2026-11-10', told: { note: 'Druk.' } },
  { type: 'day-told', date: '2026-11-10', told: { note: null } },
]);

describe('a preview of an import', () => {
  test('on an empty computer tells that all of it comes, a break that was taken back left out', () => {
    expect(previewed([], THEIRS)).toEqual({
      events: 10,
      known: 0,
      added: 10,
      from: '2026-11-09',
      to: '2026-11-09',
      breaks: 1,
      ticks: 1,
      told: 1,
      portions: 0,
      products: 0,
      exercises: 0,
      programme: '2026-11-16',
      brought: ['settings', 'gates'],
      kept: [],
    });
  });

  test('on a computer that has chosen tells what stays as it is, and that the later programme holds', () => {
    const mine = journal(
      'mine',
      [
        { type: 'settings-changed', settings: { promptAfter: 60 } },
        { type: 'programme-started', start: '2026-11-02' },
      ],
      MONDAY_NINE - 60 * MINUTE,
    );
    expect(previewed(mine, THEIRS)).toMatchObject({
      programme: '2026-11-16',
      brought: ['gates'],
      kept: ['settings'],
    });
    const later = mine.map((event) => ({ ...event, at: event.at + 120 * MINUTE }));
    expect(previewed(later, THEIRS)).not.toHaveProperty('programme');
  });

  test('of a file that is here already tells that nothing would happen', () => {
    expect(previewed(THEIRS, THEIRS)).toMatchObject({
      known: 10,
      added: 0,
      breaks: 0,
      ticks: 0,
      brought: [],
      kept: [],
    });
    expect(previewed(THEIRS, THEIRS)).not.toHaveProperty('programme');
  });

  test('of an empty file knows no dates', () => {
    expect(previewed(THEIRS, [])).toMatchObject({ events: 0, from: null, to: null });
  });
});
