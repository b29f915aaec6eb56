/** The library as the views know it: what is on the shelf, what somebody seeks, likes, or has put aside. */
import { computed, signal } from '@preact/signals';
import { shelf } from '../content/exercises/shelf.ts';
import { EXERCISE_IDS } from '../core/exercises.ts';
import { ANYTHING, type Entry, entryOfOwn, type Filter } from '../core/library.ts';
import { ownExercises } from './own-exercises.ts';
import { model } from './state.ts';
import { act } from './verbs.ts';

const ours: readonly Entry[] = EXERCISE_IDS.map((id) => ({ id, kind: shelf[id].group, ...shelf[id] }));

export const entries = computed<readonly Entry[]>(() => [...ownExercises.value.map(entryOfOwn), ...ours]);

/** Kept while the page is open: whoever comes back finds the library as they left it. */
export const filter = signal<Filter>(ANYTHING);
/** How far down the list was, in px. */
export const scrolled = { top: 0 };

interface Marks {
  readonly favourites: readonly string[];
  readonly notForMe: readonly string[];
}

/** What was pressed and is on its way: a second press builds upon it, and nobody waits to see it. */
const meant = signal<Marks | null>(null);
// Once the journal has spoken, what it says holds.
model.subscribe(() => {
  meant.value = null;
});

export const marks = computed<Marks>(() => meant.value ?? model.value.settings);

export function like(id: string, on: boolean): Promise<void> {
  const { favourites, notForMe } = marks.value;
  return mark({ favourites: changed(favourites, id, on), notForMe: on ? without(notForMe, id) : notForMe });
}

/** What is not for somebody is no favourite either. */
export function putAside(id: string, on: boolean): Promise<void> {
  const { favourites, notForMe } = marks.value;
  return mark({ favourites: on ? without(favourites, id) : favourites, notForMe: changed(notForMe, id, on) });
}

/** Of those that are still there: an own exercise may have been taken away since. */
export const notForMeCount = computed(
  () => entries.value.filter(({ id }) => marks.value.notForMe.includes(id)).length,
);

/** Nothing is put aside any more. */
export async function bringAllBack(): Promise<void> {
  await act({ type: 'change-settings', settings: { notForMe: [] } }, 'settings-saved');
}

async function mark(next: Marks): Promise<void> {
  meant.value = next;
  const reply = await act({ type: 'change-settings', settings: next });
  if (!reply.ok) meant.value = null;
}

function changed(list: readonly string[], id: string, on: boolean): readonly string[] {
  return on ? [...without(list, id), id] : without(list, id);
}

function without(list: readonly string[], id: string): readonly string[] {
  return list.filter((one) => one !== id);
}
