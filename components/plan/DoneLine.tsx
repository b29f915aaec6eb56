/** How many days something was done on, and the way to all ninety. It falls by nothing that is missed. */
import { doneNow } from '../../store/plan-days.ts';
import { planWords } from '../../store/texts.ts';
import './plan.css';

export function DoneLine() {
  const words = planWords.value;
  return (
    <p class="done-line small">
      {doneNow.value !== null && <strong data-testid="days-done">{words?.daysDone(doneNow.value)}</strong>}
      {words !== null && (
        <a data-testid="overview" href="#programme">
          {words.whole}
        </a>
      )}
    </p>
  );
}
