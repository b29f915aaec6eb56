/** Computers that bring each other their files, and what each of them comes to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuildDays } from '../../core/days.ts';
import type { JournalEvent, News } from '../../core/journal.ts';
import { inOrder, merge, replay } from '../../core/merge.ts';
import { localDateAt, MINUTE } from '../../core/time.ts';
import { AMSTERDAM, MONDAY_NINE } from './machine.ts';
import { aPlain } from './supplement-list.ts';

/** A computer of its own, with a clock of its own. */
class Computer {
  readonly device: string;
  events: readonly JournalEvent[] = [];
  seq = 0;
  at = MONDAY_NINE;
  constructor(device: string) {
    this.device = device;
  }
  tell(news: News): this {
    this.seq += 1;
    this.at += MINUTE;
    const stamped = {
      v: 1,
      id: `${this.device}-${this.seq}`,
      device: this.device,
      seq: this.seq,
      at: this.at,
      zone: AMSTERDAM,
      localDate: localDateAt(this.at, AMSTERDAM),
    };
    this.events = [...this.events, { ...stamped, ...news } as JournalEvent];
    return this;
  }
  bring(file: readonly JournalEvent[]): this {
    const merged = merge(this.events, file, this.device);
    if (merged === null) throw new Error('The file is whole');
    if (merged.added.length === 0) return this;
    this.events = [...this.events.filter((event) => !merged.dropped.includes(event)), ...merged.added];
    return this.tell(merged.imported);
  }
  get model() {
    return replay(this.events.filter(({ device }) => device === this.device));
  }
  get days() {
    return rebuildDays(inOrder(this.events));
  }
}

const MAGNESIUM = aPlain('magnesium', { amount: 200, unit: 'mg' }, { id: 'magnesium' });
const VITAMIN = aPlain('vitamin-c', { amount: 80, unit: 'mg' }, { id: 'vitamin-c' });
const STRETCH = {
  id: 'own-stretch',
  name: 'Rekken',
  steps: ['Sta.'],
  counts: 'seconds',
  amount: 30,
  picture: null,
} as const;

describe('an import on another computer', () => {
  const other = () =>
    new Computer('other')
      .tell({ type: 'programme-started', start: '2026-11-02' })
      .tell({ type: 'supplement-added', product: MAGNESIUM });
  const third = new Computer('third').tell({ type: 'action-ticked', date: '2026-11-09', action: 'adem' });

  test('takes no programme away that started later here', () => {
    const here = new Computer('here');
    here.at += 10 * MINUTE;
    here.tell({ type: 'programme-started', start: '2026-11-09' });
    const there = other();
    there.at += 60 * MINUTE;
    there.bring(third.events);
    expect(here.bring(there.events).model.programme?.start).toBe('2026-11-09');
  });

  test('takes nothing off the lists of here', () => {
    const here = new Computer('here');
    here.at += 10 * MINUTE;
    here
      .tell({ type: 'supplement-added', product: VITAMIN })
      .tell({ type: 'exercise-kept', exercise: STRETCH });
    const there = other();
    there.at += 60 * MINUTE;
    there.bring(third.events);
    const { supplements, exercises } = here.bring(there.events).model;
    expect(supplements.map(({ id }) => id)).toEqual(['magnesium', 'vitamin-c']);
    expect(exercises).toEqual([STRETCH]);
  });
});

describe('what was said on a computer whose clock is behind', () => {
  const logged = {
    type: 'break-logged',
    start: MONDAY_NINE,
    minutes: 2,
    kind: 'walk',
    source: 'popup',
    exercises: [],
  } as const;
  test('a break taken back there stays away', () => {
    const ahead = new Computer('ahead');
    ahead.at += 10 * MINUTE;
    ahead.tell(logged);
    const behind = new Computer('behind')
      .bring(ahead.events)
      .tell({ type: 'break-undone', target: 'ahead-1', date: '2026-11-09' });
    expect(behind.days.get('2026-11-09')?.breaks).toEqual([]);
    expect(ahead.bring(behind.events).days.get('2026-11-09')?.breaks).toEqual([]);
  });
  test('a break amended there is as it was amended', () => {
    const ahead = new Computer('ahead');
    ahead.at += 10 * MINUTE;
    ahead.tell(logged);
    const behind = new Computer('behind').bring(ahead.events).tell({
      type: 'break-amended',
      target: 'ahead-1',
      date: '2026-11-09',
      minutes: 1.5,
      until: MONDAY_NINE,
      exercises: [],
      pain: 3,
    });
    expect(behind.days.get('2026-11-09')?.breaks[0]?.minutes).toBe(1.5);
  });
});

const NEWS: readonly News[] = [
  { type: 'programme-started', start: '2026-11-09' },
  { type: 'programme-started', start: '2026-11-16' },
  { type: 'programme-stopped' },
  { type: 'programme-paused' },
  { type: 'programme-resumed' },
  { type: 'programme-stepped', to: 1 },
  { type: 'programme-continued' },
  { type: 'programme-restored', programme: { start: '2026-10-01', seen: '2026-11-09' } },
  { type: 'supplement-added', product: MAGNESIUM },
  { type: 'supplement-changed', product: { ...MAGNESIUM, name: 'Other' } },
  { type: 'supplement-removed', product: 'magnesium' },
  { type: 'supplement-added', product: VITAMIN },
  { type: 'exercise-kept', exercise: STRETCH },
  { type: 'exercise-removed', exercise: 'own-stretch' },
  { type: 'action-ticked', date: '2026-11-09', action: 'adem' },
  { type: 'action-unticked', date: '2026-11-09', action: 'adem' },
  { type: 'day-told', date: '2026-11-09', told: { pain: 3 } },
  { type: 'day-told', date: '2026-11-09', told: { pain: null, note: 'Druk.' } },
  { type: 'supplement-taken', date: '2026-11-09', product: 'magnesium', moment: 'lunch' },
  { type: 'supplement-untaken', date: '2026-11-09', product: 'magnesium', moment: 'lunch' },
];

/** One of these, or an import of the file of another. */
const step = fc.record({
  by: fc.nat(2),
  news: fc.constantFrom(...NEWS),
  from: fc.option(fc.nat(2)),
  wait: fc.nat(3000),
});

test('several computers that bring each other files come to the same, in whatever order', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 25 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      (steps, order) => {
        const computers = ['a', 'b', 'c'].map((device) => new Computer(device));
        let now = MONDAY_NINE;
        for (const { by, news, from, wait } of steps) {
          const one = computers[by] as Computer;
          now += (wait + 1) * MINUTE;
          one.at = now;
          if (from === null) one.tell(news);
          else one.bring((computers[from] as Computer).events);
        }
        const files = computers.map(({ events }) => events);
        const homes = [[0, 1, 2], order].map((way) => {
          const home = new Computer('home');
          home.at = now + MINUTE;
          for (const which of way) home.bring(files[which] ?? []);
          return home;
        });
        const [one, other] = homes.map(({ model: { programme, supplements, exercises }, days }) => ({
          programme,
          supplements,
          exercises,
          days: [...days].sort(),
        }));
        expect(other).toEqual(one);
      },
    ),
    { numRuns: 300 },
  );
});
