/**
 * What the views may know. Signals are filled from the journal's database by `reading.ts`; nothing here is truth.
 * `ready` is false until the first data is in: views then show their first screen without figures.
 */
import { computed, signal } from '@preact/signals';
import type { DayTotals } from '../core/days.ts';
import type { Done, Trouble } from '../core/messages.ts';
import type { Mirror } from '../core/mirror.ts';
import type { Model, When } from '../core/model.ts';
import type { Programme, ProgrammeMoment } from '../core/programme.ts';
import { HOME, type Route } from '../core/route.ts';
import { emptyDay, NOT_YET, newModel } from '../core/start.ts';
import type { Instant, LocalDate } from '../core/time.ts';
import type { Glance } from '../core/timer/glance.ts';

/** The clock as the views see it; moves every few seconds while the page is visible. */
export const now = signal<Instant>(0);
export const zone = signal('UTC');
export const ready = signal(false);
export const model = signal<Model>(newModel(0));
/** Rows of the last four weeks, oldest first, today's included when it has one. */
export const days = signal<readonly DayTotals[]>([]);
export const route = signal<Route>(HOME);
/** What the side panel was asked to show, with the moment of asking; null when nothing was. */
export const intent = signal<{ readonly hash: string; readonly at: Instant } | null>(null);

/**
 * What was just done or went wrong, in the live region; `undo` names a break that can be taken back, `restore` holds the
 * programme as it was before a move.
 */
export type Notice =
  | {
      readonly kind: 'done';
      readonly what: Done;
      readonly undo?: string;
      readonly restore?: Programme | null;
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };
export const notice = signal<Notice | null>(null);

/** What the first week asks: the first screen keeps room for it. */
const FIRST_PLAN = { minutes: 2, goal: 5 };

/** The core's view of the data; null until it has arrived, which is before `ready`. */
export const truth = signal<typeof import('./truth.ts').core | null>(null);

export const when = computed<When>(
  () =>
    truth.value?.whenAt(model.value.settings, now.value, zone.value) ?? { at: 0, zone: 'UTC', localDate: '' },
);
/** The local day, which for night shifts may turn later than at midnight. */
export const todayDate = computed(() => when.value.localDate);
export const glanceNow = computed<Glance>(() => {
  if (truth.value === null) return NOT_YET;
  const { glance, timerPlan } = truth.value;
  return glance(model.value.timer, timerPlan(model.value, when.value), now.value);
});
export const moment = computed<ProgrammeMoment>(
  () => truth.value?.programmeOn(model.value.programme, todayDate.value) ?? { stage: 'none' },
);
/** The row of a date among those at hand; of a day without one an empty row. */
export function rowOf(date: LocalDate): DayTotals {
  return days.value.find((day) => day.date === date) ?? emptyDay(date);
}
export const today = computed(() => rowOf(todayDate.value));
/** Minutes of a break today, and the day goal. */
export const breaksPlan = computed(() => truth.value?.breakPlan(model.value, todayDate.value) ?? FIRST_PLAN);
/** What a mirror shows of a database that the browser has lost, until somebody has seen to it. */
export const lost = signal<Mirror | null>(null);
export const redFlagGate = computed(() => model.value.gates.redFlags);
