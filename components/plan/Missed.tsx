/** After missed days: nothing to catch up on, and a step back for whoever wants one. */
import type { Missed as Gap } from '../../core/missed.ts';
import { stepTo } from '../../store/plan-verbs.ts';
import { planWords } from '../../store/texts.ts';
import './plan.css';

export function Missed({ gap }: { gap: Gap }) {
  const words = planWords.value?.missed;
  if (words === undefined) return null;
  return (
    <section class="card stack missed" data-testid="missed" aria-labelledby="missed-title">
      <h2 id="missed-title">{words.title}</h2>
      <p>{words.text}</p>
      <div class="ways">
        {gap.back.map((day, index) => (
          <button
            key={day}
            type="button"
            class={index === 0 ? 'primary' : ''}
            data-testid="step-back"
            onClick={() => stepTo(day)}
          >
            {day === 1 && gap.back.length > 1 ? words.first : words.back(day)}
          </button>
        ))}
        <button type="button" data-testid="go-on-here" onClick={() => stepTo(gap.day)}>
          {words.goOn(gap.day)}
        </button>
      </div>
    </section>
  );
}
