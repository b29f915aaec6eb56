/** What comes after day 90: on in a weekly rhythm, again from week 5, or done. */

import { continueProgramme, stepTo } from '../../store/plan-verbs.ts';
import { model, moment } from '../../store/state.ts';
import { planWords } from '../../store/texts.ts';
import { ReportLink } from './ReportLink.tsx';

/** The first day of week 5, where strength begins (fact sheet 7.4). */
const FIRST_OF_WEEK_5 = 29;

export function Afterwards() {
  if (planWords.value === null) return null;
  const { afterwards: words, rhythm } = planWords.value;
  const chosen = model.value.programme?.goesOn === true;
  return (
    <div class="stack afterwards" data-testid="afterwards">
      <h3>{words.title}</h3>
      {chosen ? (
        <p data-testid="goes-on">{moment.value.stage === 'continuing' ? rhythm.text : words.chosen}</p>
      ) : (
        <div class="ways">
          <button type="button" class="primary" data-testid="continue-programme" onClick={continueProgramme}>
            {words.rhythm.label}
          </button>
          <p class="small soft">{words.rhythm.what}</p>
        </div>
      )}
      <div class="ways">
        <button type="button" data-testid="again-from-5" onClick={() => stepTo(FIRST_OF_WEEK_5)}>
          {words.again.label}
        </button>
        <p class="small soft">{words.again.what}</p>
      </div>
      {!chosen && <p class="small soft">{words.done}</p>}
      <ReportLink />
    </div>
  );
}
