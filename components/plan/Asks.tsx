/** What a day asks, to read: nothing here is ticked. Exercises lead to their page once they are open. */
import { type Action, type DayPlan, planOfDay } from '../../core/day-plan.ts';
import { reviewOf } from '../../core/review.ts';
import { isExercise, mayExercise } from '../../core/safety.ts';
import { actionName } from '../../store/action-name.ts';
import { foodNow } from '../../store/food.ts';
import { model, redFlagGate } from '../../store/state.ts';
import { exerciseTexts, planWords } from '../../store/texts.ts';
import { planToday } from '../../store/today-plan.ts';
import { spoken } from '../../store/words.ts';
import { whatToDo } from '../panel/what-to-do.ts';
import { lazyWith } from '../parts/lazy.tsx';

const ReviewLink = lazyWith(() => import('../review/ReviewLink.tsx'), null);

export function Asks({ day }: { readonly day: number }) {
  const words = planWords.value?.oneDay;
  if (words === undefined) return null;
  const today = planToday.value;
  // Today may be lighter than the plan; any other day is as it is meant.
  const plan = today?.day === day ? today : planOfDay(day, model.value.settings.level);
  const open = mayExercise(redFlagGate.value);
  // Nothing about food before its five questions, and then only what they leave open.
  const shown = plan.actions.filter(({ kind }) => kind !== 'voeding' || foodNow.value === 'neutral');
  return (
    <section aria-labelledby="asks-title">
      <h2 id="asks-title">{words.asks}</h2>
      {!open && <p class="soft">{words.closed}</p>}
      <ul class="asks">
        {shown.map((action) => (
          <Asked key={action.kind} action={action} plan={plan} open={open} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly action: Action;
  readonly plan: DayPlan;
  readonly open: boolean;
}

function Asked({ action, plan, open }: Props) {
  if (spoken.value === null) return null;
  const { words, programme } = spoken.value;
  const { kind, minutes, exercises } = action;
  const review = reviewOf(plan.day, kind);
  const names = open || !isExercise(kind) ? exercises : [];
  return (
    <li data-kind={kind}>
      <span class="action-name">{actionName(kind, plan.day, programme)}</span>
      {minutes !== undefined && <span class="action-minutes">{words.programme.minutes(minutes)}</span>}
      <p class="small soft">{whatToDo(action, plan, programme)}</p>
      {review !== null && <ReviewLink part={review} />}
      {names.length > 0 && exerciseTexts.value !== null && (
        <ul class="names small">
          {names.map((id) => (
            <li key={id}>
              <a href={`#exercises/${id}`}>{exerciseTexts.value?.exercises[id].name}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
