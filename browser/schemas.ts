/** What may come in from a message, a file or a damaged disk, checked at the gate. Everything behind it is typed. */
import { BREAK_KINDS } from '../core/break-kinds.ts';
import {
  AWAY_CAUSES,
  BREAK_SOURCES,
  EVENT_VERSION,
  HOLDS,
  type JournalEvent,
  PROMPT_KINDS,
  RED_FLAG_GATES,
  START_REASONS,
  TIME_KINDS,
  type TimeSpan,
} from '../core/journal.ts';
import { DAY_MOMENTS } from '../core/supplements/product.ts';
import { HOUR, zoned } from '../core/time.ts';
import {
  choice,
  exactly,
  type Fields,
  flag,
  instant,
  listOf,
  localDate,
  maybe,
  number,
  oneOf,
  orNull,
  some,
  text,
  whole,
} from './fields.ts';
import { foodAnswers, ownExercises, plainNews, programme } from './plain-commands.ts';
import { short, someSettings } from './settings-schema.ts';
import { product, productId, safety } from './supplement-schemas.ts';

const span = number((length) => length >= 0 && length < Infinity);
const exercises = listOf(short, ({ length }) => length <= 50);

export const breakFields = {
  minutes: whole(1, 240),
  kind: choice(BREAK_KINDS),
  source: choice(BREAK_SOURCES),
  exercises,
};
/** How a guided break went. */
export const amendFields = {
  target: short,
  minutes: number((minutes) => minutes > 0 && minutes <= 240),
  until: instant,
  exercises,
  skipped: maybe(exercises),
  pain: orNull(whole(0, 10)),
};

const spent = exactly({ sitting: span, unclear: span, break: span, away: span, off: span });
const presence = exactly({
  input: choice(['active', 'idle', 'locked']),
  sound: flag,
  fullscreen: flag,
  typing: maybe(flag),
});
const someGates = some({ redFlags: choice(RED_FLAG_GATES) });

export const stamp = {
  v: whole(EVENT_VERSION, EVENT_VERSION),
  id: short,
  device: short,
  seq: whole(1, Infinity),
  at: instant,
  zone: text(isZone),
  localDate,
  turn: maybe(whole(1, 24 * 60 - 1)),
};

/** What each type of event holds beside its stamp. */
export const eventFields = {
  ...plainNews,
  'break-logged': { start: instant, ...breakFields },
  'break-amended': { date: localDate, ...amendFields },
  'break-undone': { target: short, date: localDate },
  imported: {
    added: whole(0, Infinity),
    programme: orNull(programme),
    settings: orNull(someSettings),
    gates: orNull(someGates),
    safety: maybe(orNull(safety)),
    supplements: maybe(listOf(product)),
    food: maybe(orNull(foodAnswers)),
    exercises: maybe(ownExercises),
  },
  'absence-answered': {
    from: instant,
    to: instant,
    was: choice(['away', 'unclear']),
    answer: choice(['sat', 'meeting']),
  },
  'day-folded': { date: localDate, spent },
  looked: { presence },
  'idle-changed': { presence },
  'worker-started': { reason: choice(START_REASONS), presence },
  'supplement-reminded': {
    date: localDate,
    moment: choice(DAY_MOMENTS),
    left: listOf(productId),
  },
  'check-in-reminded': { date: localDate, open: flag },
  spent: {
    kind: choice(TIME_KINDS),
    from: instant,
    to: instant,
    why: maybe(choice(AWAY_CAUSES)),
  },
  warned: { due: instant },
  prompted: {
    due: instant,
    kind: choice(PROMPT_KINDS),
    soft: maybe(flag),
  },
  'held-back': { due: instant, why: choice(HOLDS) },
} satisfies Record<JournalEvent['type'], Fields>;

const known = oneOf('type', eventFields, stamp);

/** No stretch is longer: it would be a row for each day of a lifetime. */
const LONGEST_STRETCH = 20 * 366 * 24 * HOUR;

/** Any event of the journal, as it stands in the database and in an exported file. */
export const journalEvent = (value: unknown): value is JournalEvent =>
  known(value) && !((value as TimeSpan).to - (value as TimeSpan).from > LONGEST_STRETCH);

/** True for a zone that this engine knows. */
function isZone(text: string): boolean {
  try {
    zoned(0, text);
    return true;
  } catch {
    return false;
  }
}
