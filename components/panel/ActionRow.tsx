/** One action: a tick, what it is, how long, and its exercises on request. */
import type { Action, DayPlan } from '../../core/day-plan.ts';
import { reviewOf } from '../../core/review.ts';
import { hashOf } from '../../core/route.ts';
import { actionName } from '../../store/action-name.ts';
import { foodNow } from '../../store/food.ts';
import { today, todayDate } from '../../store/state.ts';
import { tick } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { CheckInLink } from '../check-in/CheckInLink.tsx';
import { lazyWith } from '../parts/lazy.tsx';
import { Fold } from './Fold.tsx';
import { FoodConsult, FoodFirst } from './FoodRow.tsx';
import { whatToDo } from './what-to-do.ts';

const Exercises = lazyWith(() => import('./Exercises.tsx'));
/** On five days of the ninety. */
const ReviewLink = lazyWith(() => import('../review/ReviewLink.tsx'), null);

interface Props {
  readonly action: Action;
  readonly plan: DayPlan;
  readonly closed: boolean;
}

export function ActionRow({ action, plan, closed }: Props) {
  if (spoken.value === null) return null;
  const { words, programme } = spoken.value;
  const { kind, minutes, exercises } = action;
  const food = kind === 'voeding';
  if (food && foodNow.value === 'ask') return <FoodFirst words={words.programme} programme={programme} />;
  if (food && foodNow.value === 'consult')
    return <FoodConsult words={words.programme} programme={programme} />;
  const review = reviewOf(plan.day, kind);
  const ticked = today.value.ticked.includes(kind);
  return (
    <li class={ticked ? 'action ticked' : 'action'} data-testid="action" data-kind={kind}>
      <label>
        <input
          type="checkbox"
          checked={ticked}
          disabled={closed}
          onChange={(event) => tick(todayDate.value, kind, event.currentTarget.checked)}
        />
        <span class="action-name">{actionName(kind, plan.day, programme)}</span>
        {minutes !== undefined && <span class="action-minutes">{words.programme.minutes(minutes)}</span>}
      </label>
      <p class="action-what small soft">{whatToDo(action, plan, programme)}</p>
      {review !== null && <ReviewLink part={review} />}
      {kind === 'meten' && review === null && <CheckInLink />}
      {food && (
        <details class="small">
          <summary>{words.programme.foodLine}</summary>
          <p>{programme.food}</p>
        </details>
      )}
      {exercises.length > 0 && !closed && (
        <a class="start small" data-testid="start-action" href={hashOf({ view: 'break', part: kind })}>
          {words.programme.startAction}
        </a>
      )}
      {/* Long texts, which nobody waits for with the day. */}
      {exercises.length > 0 && !closed && (
        <Fold class="small" label={words.programme.exercises}>
          <Exercises ids={exercises} />
        </Fold>
      )}
    </li>
  );
}
