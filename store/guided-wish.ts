/** What a guided break should be like: what is known of the person and the day, and what they chose on this page. */
import { computed, signal } from '@preact/signals';
import { shelf } from '../content/exercises/shelf.ts';
import { leftOutBy } from '../core/guided/screening.ts';
import type { Wish } from '../core/guided/wish.ts';
import type { PhaseId } from '../core/programme.ts';
import { addDays } from '../core/time.ts';
import { breaksPlan, days, model, moment, rowOf, todayDate } from './state.ts';
import { lightDayNow, planIn } from './today-plan.ts';

/** Chosen on this page; null = what the day asks. */
export const chosenMinutes = signal<number | null>(null);
export const minutes = computed(() => chosenMinutes.value ?? breaksPlan.value.minutes);
/** Offers that were looked at and not taken. */
export const passed = signal<readonly (readonly string[])[]>([]);

const phase = computed<PhaseId>(() => {
  const { stage } = moment.value;
  if (moment.value.stage === 'running') return moment.value.phase;
  return stage === 'finished' || stage === 'continuing' ? 'consolidation' : 'base';
});

/** By an answer of the screening: these are closed, whoever asks for them. */
export const closedIds = computed<ReadonlySet<string>>(() => {
  const { screening } = model.value.settings;
  return new Set(screening === null ? [] : leftOutBy(screening, shelf).keys());
});
export const leftOut = computed<ReadonlySet<string>>(
  () => new Set([...closedIds.value, ...model.value.settings.notForMe]),
);

const guided = computed(() =>
  days.value.flatMap(({ date, breaks }) =>
    breaks.filter(({ source }) => source === 'guided').map(({ exercises = [] }) => ({ date, exercises })),
  ),
);

/** Under guidance, and of the actions that were ticked. */
function doneYesterday(): readonly string[] {
  const row = rowOf(addDays(todayDate.value, -1));
  const ticked = planIn(-1)?.actions.filter(({ kind }) => row.ticked.includes(kind)) ?? [];
  return [
    ...row.breaks.flatMap(({ exercises = [] }) => exercises),
    ...ticked.flatMap(({ exercises }) => exercises),
  ];
}

export const wish = computed<Wish>(() => {
  const { can, level, favourites } = model.value.settings;
  const before = guided.value
    .filter(({ date }) => date === todayDate.value)
    .map(({ exercises }) => exercises);
  return {
    seconds: minutes.value * 60,
    phase: phase.value,
    can,
    level,
    flareUp: lightDayNow.value !== null,
    leftOut: leftOut.value,
    favourites: new Set(favourites),
    doneToday: [...before, ...passed.value],
    doneYesterday: doneYesterday(),
    lastMix: passed.value.at(-1) ?? guided.value.at(-1)?.exercises ?? null,
    strengthTomorrow: planIn(1)?.actions.some(({ kind }) => kind === 'kracht') ?? false,
    date: todayDate.value,
  };
});
