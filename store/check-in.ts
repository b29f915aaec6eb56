/** The check-in: what is asked today, what is being filled in, and what was told so far. */
import { computed, signal } from '@preact/signals';
import type { DayPlan } from '../core/day-plan.ts';
import { type Checked, checked, type Draft, draftWith } from '../core/measuring/draft.ts';
import { MEASUREMENTS, type Measurement, nextWeekScores, type Open, openOn } from '../core/measuring/due.ts';
import { hasRisen } from '../core/measuring/rise.ts';
import { painSinceDay1, troubleSinceDay1 } from '../core/measuring/since-day1.ts';
import type { Reply } from '../core/messages.ts';
import { answersIn, lastTold, sinceDay1 } from '../core/review.ts';
import { addDays, type LocalDate } from '../core/time.ts';
import type { Told } from '../core/told.ts';
import { lived } from './plan-days.ts';
import { days, model, moment, rowOf, todayDate, truth } from './state.ts';
import { tellDay } from './telling.ts';
import { planIn, planToday } from './today-plan.ts';
import { beginFlareUp, tick } from './verbs.ts';

/** What the programme asks and nobody told yet. */
export const openNow = computed<readonly Open[]>(() =>
  truth.value === null ? [] : openOn(model.value.programme, days.value, todayDate.value),
);

/** Today has an action of its own for it. */
const asksToday = computed(() => measures(planToday.value));

function measures(plan: DayPlan | null): boolean {
  return plan?.actions.some(({ kind }) => kind === 'meten') ?? false;
}

/** What is open from an earlier day, where today has no action that leads to it; null where all is told or asked. */
export const stoodOpen = computed<Open | null>(() => (asksToday.value ? null : (openNow.value[0] ?? null)));

/** When what is being filled in, or was told last evening, was begun; null = neither. */
const begun = signal<LocalDate | null>(null);

/** What was begun last evening is of last evening after midnight too, unless the new day asks anew. */
const formDate = computed<LocalDate>(() => {
  const date = todayDate.value;
  const evening = begun.value === addDays(date, -1) && openNow.value.every(({ since }) => since < date);
  return evening ? addDays(date, -1) : date;
});

/** The day that the form tells of. */
export const formDay = computed(() => rowOf(formDate.value));

/** What was told of it already. */
const toldThen = computed(() => MEASUREMENTS.filter((what) => formDay.value.told?.[what] != null));

/** Somebody wants to correct what they told, or to tell where nothing is asked. */
export const wanted = signal(false);

/** What the form asks; empty = nothing to fill in now. */
export const askedNow = computed<readonly Measurement[]>(() => {
  const open = openNow.value.map(({ what }) => what);
  // Whoever left a part open sees first what they told.
  if (!wanted.value) return toldThen.value.length > 0 ? [] : open;
  const all = MEASUREMENTS.filter((what) => open.includes(what) || toldThen.value.includes(what));
  return all.length > 0 ? all : ['week'];
});

/** Filled in and not saved yet: it outlives a look at another view. */
const kept = signal<Draft | null>(null);
export const draft = computed<Draft>(
  () =>
    kept.value ?? draftWith(formDay.value.told ?? {}, lastTold(told.value?.rows ?? [], 'activities') ?? []),
);

/** @param part of what stands there now, which may be newer than what was last on screen */
export function change(part: (now: Draft) => Partial<Draft>): void {
  const now = draft.peek();
  if (kept.peek() === null) begun.value = formDate.peek();
  kept.value = { ...now, ...part(now) };
}

export function openForm(): void {
  wanted.value = true;
}

/** Closes the form; what was filled in is gone. */
export function leaveForm(): void {
  kept.value = null;
  begun.value = null;
  wanted.value = false;
}

/** Since the last day 1 of the programme, or in the last four weeks without one; null until the rows were read. */
export const told = computed(() => {
  if (lived.value === null) return null;
  const { programme } = model.value;
  const rows = programme === null ? lived.value : sinceDay1(lived.value, programme, todayDate.value);
  return { rows, weeks: answersIn(rows, 'week'), activities: answersIn(rows, 'activities') };
});

/** What became of both since day 1, as the page to print tells it too; null where there are no words for it. */
export const outcomes = computed(() => {
  const [rows, { programme }, until] = [lived.value ?? [], model.value, todayDate.value];
  return {
    pain: painSinceDay1(rows, programme, until),
    trouble: troubleSinceDay1(rows, programme, until),
  };
});

/** Pain that rose since the start, which nobody has answered for yet. */
export const risen = computed(() => {
  const first = told.value?.weeks[0];
  const start = first === undefined ? null : { date: first.date, pain: first.value.pain };
  return hasRisen(start, days.value, todayDate.value);
});

export const toldSomething = computed(() => toldThen.value.length > 0);

/** Null where no scores of a week are to come. */
export const nextCheckIn = computed(() => nextWeekScores(moment.value, todayDate.value));

/** What can be saved of what is filled in, and what is missing. */
export const filledIn = computed<Checked>(() => checked(draft.value, askedNow.value));

/** Saves it, and ticks the action of the day that it tells of. */
export async function save(telling: Partial<Told>): Promise<Reply> {
  const { date } = formDay.value;
  const reply = await tellDay(date, telling);
  if (!reply.ok) return reply;
  leaveForm();
  // What came of it stays in sight.
  if (date < todayDate.value) begun.value = date;
  await tickMeasured(date, true);
  return reply;
}

/** What was told of the day is told no more, and its action is open again. */
export async function takeBack(): Promise<Reply> {
  const { date } = formDay.value;
  const nothing = Object.fromEntries(toldThen.value.map((what) => [what, null]));
  const reply = await tellDay(date, nothing);
  if (!reply.ok) return reply;
  leaveForm();
  await tickMeasured(date, false);
  return reply;
}

/** Ticks or unticks the measuring of a day, today or yesterday, where it asked that. */
async function tickMeasured(date: LocalDate, done: boolean): Promise<void> {
  const plan = date < todayDate.value ? planIn(-1) : planToday.value;
  if (measures(plan) && rowOf(date).ticked.includes('meten') !== done) await tick(date, 'meten', done);
}

/** The warning signs were answered for the pain that rose. */
export function answerRise(): Promise<Reply> {
  return tellDay(todayDate.value, { riseAnswered: true });
}

/** Begins three light days, which answer for pain that rose too, whoever thought of them: after them it is not asked again. */
export async function takeItLightly(): Promise<void> {
  const rose = risen.value;
  if ((await beginFlareUp()).ok && rose) await answerRise();
}
