/** Food among the day's actions: nothing before the five questions, and afterwards only what their answers leave open. */
import { useState } from 'preact/hooks';
import type { ProgrammeText } from '../../content/programme/programme.ts';
import type { Words } from '../../content/words/words.ts';
import { lazyWith } from '../parts/lazy.tsx';

const FoodCheck = lazyWith(() => import('../food/FoodCheck.tsx'));

interface Props {
  readonly words: Words['programme'];
  readonly programme: ProgrammeText;
}

/** Before the questions: the action cannot be ticked, and leads to them in its own place. */
export function FoodFirst({ words, programme }: Props) {
  const [asking, ask] = useState(false);
  return (
    <li class="action" data-testid="action" data-kind="voeding">
      <label>
        <input type="checkbox" disabled />
        <span class="action-name">{programme.actions.voeding.name}</span>
      </label>
      <div class="food-first small">
        <p class="soft">{words.foodFirst}</p>
        {asking ? (
          <FoodCheck onDone={() => ask(false)} />
        ) : (
          <button type="button" data-testid="food-ask" onClick={() => ask(true)}>
            {words.foodAsk}
          </button>
        )}
      </div>
    </li>
  );
}

/** No action, only whom to ask. */
export function FoodConsult({ words, programme }: Props) {
  return (
    <li class="action" data-testid="food-consult">
      <p class="action-name">{programme.actions.voeding.name}</p>
      <p class="small soft">{words.foodConsult}</p>
    </li>
  );
}
