/** A check-in that is being filled in: what of it can be saved, and what is missing. */
import { type Activity, TOLD_LIMITS, type Told, WEEK_SCORES, type WeekScores } from '../told.ts';
import type { Measurement } from './due.ts';

export interface ActivityDraft {
  readonly name: string;
  readonly trouble: number | null;
}

export interface Draft {
  readonly week: Partial<WeekScores>;
  readonly activities: readonly ActivityDraft[];
  readonly change: number | null;
}

/** What stands in the way of saving. Places count from 0; `activities` = none was filled in. */
export type Lack =
  | { readonly what: keyof WeekScores }
  | { readonly what: 'name' | 'score'; readonly place: number }
  | { readonly what: 'activities' | 'change' };

export type Checked =
  | { readonly told: Partial<Told>; readonly lacks: null }
  | { readonly told: null; readonly lacks: readonly [Lack, ...Lack[]] };

/** With the names of the last time, so that they can be compared; without any, three that are empty. */
export function draftWith(known: Partial<Told>, last: readonly Activity[]): Draft {
  const named: readonly ActivityDraft[] =
    known.activities ?? last.map(({ name }) => ({ name, trouble: null }));
  const empty = Array.from({ length: TOLD_LIMITS.activities - named.length }, () => ({
    name: '',
    trouble: null,
  }));
  return { week: known.week ?? {}, activities: [...named, ...empty], change: known.change ?? null };
}

/**
 * Checks what is asked. Own activities may be fewer than three, and none at all where they are asked beside the scores of the
 * week: then they stay open, and those of an earlier telling that day are taken back.
 */
export function checked(draft: Draft, asked: readonly Measurement[]): Checked {
  const lacks = asked.flatMap((what) => lacksOf(what, draft, asked));
  const [first, ...rest] = lacks;
  if (first !== undefined) return { told: null, lacks: [first, ...rest] };
  const activities = draft.activities.flatMap(({ name, trouble }) =>
    trouble === null ? [] : [{ name: name.trim(), trouble }],
  );
  return {
    told: {
      ...(asked.includes('week') ? { week: draft.week as WeekScores } : {}),
      ...(asked.includes('activities') ? { activities: activities.length > 0 ? activities : null } : {}),
      ...(asked.includes('change') ? { change: draft.change } : {}),
    },
    lacks: null,
  };
}

function lacksOf(what: Measurement, draft: Draft, asked: readonly Measurement[]): readonly Lack[] {
  switch (what) {
    case 'week':
      return WEEK_SCORES.filter((score) => draft.week[score] === undefined).map((score) => ({ what: score }));
    case 'activities':
      return activityLacks(draft.activities, asked.includes('week'));
    case 'change':
      return draft.change === null ? [{ what }] : [];
  }
}

function activityLacks(activities: Draft['activities'], mayBeNone: boolean): readonly Lack[] {
  const isEmpty = ({ name, trouble }: ActivityDraft) => name.trim() === '' && trouble === null;
  if (activities.every(isEmpty)) return mayBeNone ? [] : [{ what: 'activities' }];
  return activities.flatMap((one, place): readonly Lack[] => {
    if (isEmpty(one)) return [];
    if (one.name.trim() === '') return [{ what: 'name', place }];
    return one.trouble === null ? [{ what: 'score', place }] : [];
  });
}
