/** "How does your back feel?": one tap, and nobody has to. */
import type { FinishWords } from '../../content/words/guided.ts';
import { SCORES } from '../../core/told.ts';
import { tellPain } from '../../store/session.ts';

export function Pain({ told, words }: { told: number | null; words: FinishWords }) {
  return (
    <fieldset class="guided-pain" aria-describedby="guided-pain-hint">
      <legend>{words.pain}</legend>
      <p class="small soft" id="guided-pain-hint">
        {words.painHint}
      </p>
      <div class="guided-scores">
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            aria-pressed={told === score}
            data-testid="pain-score"
            data-score={score}
            onClick={() => tellPain(score)}
          >
            {score}
          </button>
        ))}
      </div>
      <p class="guided-noted small" role="status">
        {told !== null && words.painNoted(told)}
      </p>
    </fieldset>
  );
}
