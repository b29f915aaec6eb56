/** Today's actions: few up front, the rest folded. Exercise stays closed until the warning signs were answered. */
import type { Action, DayPlan } from '../../core/day-plan.ts';
import { isExercise, mayExercise } from '../../core/safety.ts';
import { foodNow } from '../../store/food.ts';
import { redFlagGate, today } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { ActionRow } from './ActionRow.tsx';
import { Gate } from './Gate.tsx';

export function Actions({ plan }: { plan: DayPlan }) {
  const words = spoken.value?.words.programme;
  if (words === undefined) return null;
  const open = mayExercise(redFlagGate.value);
  const way = foodNow.value;
  const shown = plan.actions.filter(({ kind }) => kind !== 'voeding' || way !== 'nothing');
  const counted = shown.filter(({ kind }) => kind !== 'voeding' || way !== 'consult');
  const front = shown.filter((action) => action.upFront);
  const rest = shown.filter((action) => !action.upFront);
  const done = counted.filter((action) => today.value.ticked.includes(action.kind)).length;
  const list = (actions: readonly Action[]) => (
    <ul class="actions">
      {actions.map((action) => (
        <ActionRow key={action.kind} action={action} plan={plan} closed={!open && isExercise(action.kind)} />
      ))}
    </ul>
  );
  return (
    <>
      <div class="actions-head">
        <h3>{words.actions}</h3>
        <p class="small soft">{words.doneCount(done, counted.length)}</p>
      </div>
      {!open && <Gate />}
      {list(front)}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
