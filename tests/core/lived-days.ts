/** Somebody's programme up to today, as events: the same at every run. For pages and pictures that look back. */
import type { JournalEvent, News } from '../../core/journal.ts';
import { addDays, HOUR, instantOf, type LocalDate, MINUTE } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { aCurcumin, anOmega, aPlain } from './supplement-list.ts';

const ZONE = 'Europe/Amsterdam';
const DEVICE = 'lived-days-0001';

export interface Lived {
  /** The last day that was lived. */
  readonly today: LocalDate;
  readonly days: number;
  /** Everything as long and as often as it may be. */
  readonly full?: boolean;
}

/** On day `days` of the programme: pain from 7 down to 3, five breaks on working days, a note now and then. */
export function livedDays({ today, days, full = false }: Lived): readonly JournalEvent[] {
  const start = addDays(today, 1 - days);
  const events: JournalEvent[] = [];
  const tell = (date: LocalDate, clock: string, news: News) => {
    const seq = events.length + 1;
    // The id of a tally says up to where it tells: here of nothing, as nothing was dropped.
    const id = news.type === 'day-folded' ? `${DEVICE}/folded/0/${date}` : `lived-${seq}`;
    const at = instantOf(date, clock, ZONE);
    events.push({ v: 1, id, device: DEVICE, seq, at, zone: ZONE, localDate: date, ...news } as JournalEvent);
  };
  for (const news of beginnings(start, full)) tell(start, '08:00', news);
  for (let index = 0; index < days; index++) {
    const date = addDays(start, index);
    for (const [clock, news] of dayOf(date, index, full)) {
      tell(date, clock, news);
      if (news.type !== 'break-logged' || news.exercises.length === 0) continue;
      const skipped = full ? [`own-left-${index % 20}`] : index % 4 === 0 ? ['bekken-kantelen'] : [];
      if (skipped.length > 0) tell(date, clock, asItWent(news, `lived-${events.length}`, date, skipped));
    }
  }
  return events;
}

export function asFile(events: readonly JournalEvent[]): string {
  return JSON.stringify({ app: 'rugritme', format: 3, events });
}

function beginnings(start: LocalDate, full: boolean): readonly News[] {
  const long = (name: string) =>
    full ? `${name} ${'van de drogist om de hoek '.repeat(3)}`.slice(0, 60) : name;
  const base = [
    anOmega({ id: 'visolie-0001', name: long('Visolie'), dose: { amount: 500, unit: 'mg' }, since: start }),
    aPlain(
      'magnesium',
      { amount: 400, unit: 'mg' },
      { id: 'magnesium-0001', name: long('Magnesium'), moments: ['evening'], since: start },
    ),
  ];
  const more = Array.from({ length: 12 }, (_, index) => {
    const own = { id: `product-${1000 + index}`, name: long(`Nummer ${index}`), since: start };
    return [
      aCurcumin({ ...own, dose: { amount: 500, unit: 'mg' }, piperine: 10 }),
      aPlain('vitamin-c', { amount: 1000, unit: 'mg' }, own),
      aPlain('vitamin-d3', { amount: 100, unit: 'µg' }, own),
      anOmega({ ...own, dose: { amount: 5000, unit: 'mg' } }),
    ][index % 4];
  });
  const notForMe = full ? Array.from({ length: 20 }, (_, index) => `own-left-${index}`) : ['bruggetje'];
  return [
    { type: 'red-flags-answered', answer: 'none' },
    { type: 'programme-started', start },
    { type: 'settings-changed', settings: { notForMe } },
    ...(full ? ownExercises() : []),
    ...[...base, ...(full ? more : [])].map((product) => ({ type: 'supplement-added', product }) as News),
  ];
}

function ownExercises(): readonly News[] {
  return ['done', 'left'].flatMap((what) =>
    Array.from({ length: 20 }, (_, index) => {
      const name = `Oefening ${index} van de fysiotherapeut, met een lange naam over de hele regel`;
      const exercise = {
        id: `own-${what}-${index}`,
        name,
        steps: ['Doe het.'],
        counts: 'seconds',
        amount: 30,
        picture: null,
      } as const;
      return { type: 'exercise-kept', exercise } as const;
    }),
  );
}

function dayOf(date: LocalDate, index: number, full: boolean): readonly (readonly [string, News])[] {
  const place = index % 7;
  const rest = place >= 5;
  const news: (readonly [string, News])[] = [];
  if (!rest) {
    news.push(['09:00', tick(date, 'bewegen')], ['09:05', tick(date, 'pauzes')]);
    if (place % 2 === 0) news.push(['09:10', tick(date, 'wandelen')]);
    for (let hour = 10; hour < 15; hour++) news.push([`${hour}:00`, aBreak(date, hour, index, full)]);
    news.push(['18:00', { type: 'day-folded', date, spent: spentOn(index) }]);
    const taken = { type: 'supplement-taken', date, product: 'magnesium-0001', moment: 'evening' } as const;
    news.push(['21:00', taken]);
  }
  if (full ? index % 9 === 4 : index === 39) news.push(['12:00', { type: 'flare-up-began' }]);
  if (full && index % 20 === 4) news.push(['12:30', { type: 'red-flags-answered', answer: 'any' }]);
  const told = toldOn(index, full);
  if (Object.keys(told).length > 0) news.push(['20:00', { type: 'day-told', date, told }]);
  return news;
}

function tick(date: LocalDate, action: 'bewegen' | 'pauzes' | 'wandelen'): News {
  return { type: 'action-ticked', date, action };
}

function aBreak(date: LocalDate, hour: number, index: number, full: boolean): News {
  const own = full ? [`own-done-${(index + hour) % 20}`] : [];
  return {
    type: 'break-logged',
    start: instantOf(date, `${hour}:00`, ZONE),
    minutes: 2,
    kind: hour === 10 ? 'exercise' : 'walk',
    source: 'panel',
    exercises: hour === 10 || full ? ['kat-koe', index % 2 === 0 ? 'zijplank' : 'dode-kever', ...own] : [],
  };
}

/** As long as was meant, and with that passed by. */
function asItWent(
  { start, minutes, exercises }: News & { type: 'break-logged' },
  target: string,
  date: LocalDate,
  skipped: readonly string[],
): News {
  const until = start + minutes * MINUTE;
  return { type: 'break-amended', target, date, minutes, until, exercises, skipped, pain: null };
}

/** Six and a half hours at first, half an hour less in the end. */
function spentOn(index: number) {
  const sitting = Math.round((6.5 - Math.min(0.5, index / 180)) * HOUR);
  return { sitting, unclear: 0, break: HOUR / 6, away: HOUR, off: 0 };
}

/** Days on which activities are told of: 1, 29, 57, 85. */
const isReview = (index: number) => index % 28 === 0 && index < 90;

function toldOn(index: number, full: boolean): Partial<Told> {
  const pain = Math.max(3, 7 - Math.floor(index / 18));
  const weekly = index === 0 || index % 7 === 6;
  const week = { pain, trouble: pain, sleep: 10 - pain, stress: Math.max(2, pain - 1) };
  return {
    ...(index < 14 || full ? { pain } : {}),
    ...(weekly ? { week } : {}),
    ...(isReview(index) || (full && index % 28 === 0) ? { activities: activities(index, pain, full) } : {}),
    ...(index === 89 ? { change: 2 } : {}),
    ...(full
      ? { note: `Dag ${index}: ${'lang gezeten en daarna gewandeld, '.repeat(9)}`.slice(0, 280) }
      : {}),
    ...(!full && index % 10 === 3 ? { note: `Notitie ${index}: lang in de auto gezeten.` } : {}),
  };
}

function activities(index: number, trouble: number, full: boolean) {
  const name = (what: string) =>
    full ? `${what} in week ${Math.floor(index / 7)}, ${'en nog wat '.repeat(5)}` : what;
  return ['Sokken aantrekken', 'In de auto zitten', 'De vaatwasser uitruimen'].map((what) => ({
    name: name(what).trim().slice(0, 80),
    trouble,
  }));
}
