/**
 * What the views may know. Signals are filled from the journal's database by `reading.ts`; nothing here is truth.
 * `ready` is false until the first data is in: views then show their first screen without figures.
 */
import { computed, signal } from '@preact/signals';
import { type DayTotals, emptyDay } from '../core/days.ts';
import type { Done, Trouble } from '../core/messages.ts';
import { breakPlan, type Model, newModel, timerPlan } from '../core/model.ts';
import { programmeOn } from '../core/programme.ts';
import { HOME, type Route } from '../core/route.ts';
import { type Instant, localDateAt } from '../core/time.ts';
import { glance } from '../core/timer/looks.ts';

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

/** What was just done or went wrong, in the live region; `undo` names a break that can be taken back. */
export type Notice =
  | { readonly kind: 'done'; readonly what: Done; readonly undo?: string }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };
export const notice = signal<Notice | null>(null);

export const todayDate = computed(() => localDateAt(now.value, zone.value));
export const glanceNow = computed(() =>
  glance(model.value.timer, timerPlan(model.value, todayDate.value), now.value),
);
export const moment = computed(() => programmeOn(model.value.programme, todayDate.value));
export const today = computed(
  () => days.value.find((day) => day.date === todayDate.value) ?? emptyDay(todayDate.value),
);
/** Minutes of a break today, and the day goal. */
export const breaksPlan = computed(() => breakPlan(model.value, todayDate.value));
export const redFlagGate = computed(() => model.value.gates.redFlags);
