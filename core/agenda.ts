/** What of the programme somebody wants in their calendar: which entries there are, on which dates, at their own times. */
import { dayOn, latestDate, type Programme } from './course.ts';
import { planOfDay } from './day-plan.ts';
import type { Level } from './level.ts';
import { dateAhead } from './lived.ts';
import { type ActionKind, PROGRAMME_DAYS } from './programme.ts';
import { isExercise } from './safety.ts';
import type { LocalDate } from './time.ts';
import { weekRow } from './weeks.ts';

/** The day's movement, breathing, and the days on which one measures. */
export const PLAN_KINDS = ['move', 'breathing', 'measuring'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Clock time `HH:MM` of each kind, null = not in the calendar; `alarm`: the calendar itself reminds. */
export type Agenda = Readonly<Record<PlanKind, string | null>> & { readonly alarm: boolean };

export interface Entry {
  /** The same for the same thing each time: a calendar that has it already replaces it. */
  readonly key: string;
  readonly kind: PlanKind;
  readonly date: LocalDate;
  readonly clock: string;
  readonly minutes: number;
  /** Day of the programme. */
  readonly day: number;
  /** Empty where the kind says it all. */
  readonly actions: readonly ActionKind[];
  /** So many days in a row, this one the first. */
  readonly times: number;
}

/** A weekly score takes less; a measuring with three activities takes it all (fact sheet 5.2). */
const MEASURING_MINUTES = 5;
/** In weeks 1 and 2 breathing is shorter (7.2). */
const SHORT_BREATHING_DAYS = 14;

/**
 * The days from today to day 90 that have a date. What lies behind stays in the calendar as it was; what moved comes with
 * its key again.
 */
export function entriesOf(
  programme: Programme,
  agenda: Agenda,
  level: Level,
  today: LocalDate,
): readonly Entry[] {
  const now = Math.max(1, dayOn(programme, latestDate(programme.seen, today)));
  const days = Array.from({ length: Math.max(0, PROGRAMME_DAYS + 1 - now) }, (_, index) => now + index);
  const dated = days.flatMap((day) => {
    const date = dateAhead(programme, day, today);
    return date === null ? [] : [{ day, date }];
  });
  return PLAN_KINDS.flatMap((kind) => {
    const clock = agenda[kind];
    if (clock === null) return [];
    const entries =
      kind === 'breathing' ? breathingOf(dated) : dated.flatMap((one) => sessionOf(kind, one, level));
    return entries.map((entry) => ({ ...entry, kind, clock }));
  });
}

interface Dated {
  readonly day: number;
  readonly date: LocalDate;
}
type Undated = Omit<Entry, 'kind' | 'clock'>;

function sessionOf(kind: PlanKind, { day, date }: Dated, level: Level): readonly Undated[] {
  const { actions } = planOfDay(day, level);
  const asked = actions.filter((one) => (kind === 'move' ? isExercise(one.kind) : one.kind === 'meten'));
  if (asked.length === 0) return [];
  const minutes =
    kind === 'move' ? asked.reduce((sum, one) => sum + (one.minutes ?? 0), 0) : MEASURING_MINUTES;
  const named = kind === 'move' ? asked.map((one) => one.kind) : [];
  return [{ key: `day-${day}-${kind}`, day, date, minutes, actions: named, times: 1 }];
}

/** Every day alike, so two series and not ninety entries. */
function breathingOf(dated: readonly Dated[]): readonly Undated[] {
  const short = dated.filter(({ day }) => day <= SHORT_BREATHING_DAYS);
  const long = dated.filter(({ day }) => day > SHORT_BREATHING_DAYS);
  return [
    { key: 'breathing-short', days: short, week: 1 },
    { key: 'breathing', days: long, week: 3 },
  ].flatMap(({ key, days: [first, ...rest], week }) =>
    first === undefined
      ? []
      : [{ ...first, key, minutes: weekRow(week).breathing, actions: [], times: rest.length + 1 }],
  );
}
