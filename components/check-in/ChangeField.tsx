/** The back compared with day 1, in seven steps from worse to better. */
import type { CheckInText } from '../../content/check-in/check-in.ts';
import type { Draft, Lack } from '../../core/measuring/draft.ts';
import { change } from '../../store/check-in.ts';

/** The middle one is "the same". */
const SAME = 3;

interface Props {
  readonly draft: Draft;
  readonly words: CheckInText;
  readonly lacks: readonly Lack[];
}

export function ChangeField({ draft, words, lacks }: Props) {
  const missing = lacks.some(({ what }) => what === 'change');
  return (
    <fieldset class="change" data-testid="change-score">
      <legend>{words.change.ask}</legend>
      {words.change.steps.map((step, index) => (
        <label key={step} class="choice">
          <input
            type="radio"
            name="change"
            value={index - SAME}
            checked={draft.change === index - SAME}
            aria-invalid={missing}
            onChange={() => change(() => ({ change: index - SAME }))}
          />
          <span>{step}</span>
        </label>
      ))}
    </fieldset>
  );
}
