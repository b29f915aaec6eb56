/** One habit in one's own words, or one of ours. */
import { useId } from 'preact/hooks';
import type { HabitText } from '../../content/review/review.ts';
import { TOLD_LIMITS } from '../../core/told.ts';

interface Props {
  readonly kind: HabitText;
  /** What the suggestions are called. */
  readonly ideas: string;
  readonly value: string;
  readonly missing: boolean;
  readonly onInput: (text: string) => void;
}

export function HabitField({ kind, ideas, value, missing, onInput }: Props) {
  const id = useId();
  return (
    <div class="habit" data-testid="habit">
      <label for={id}>{kind.label}</label>
      <textarea
        id={id}
        rows={1}
        maxLength={TOLD_LIMITS.habit}
        value={value}
        aria-invalid={missing}
        // One line: what is pasted may have more.
        onInput={(event) => onInput(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
      />
      <details class="small">
        <summary aria-label={`${ideas}: ${kind.label}`}>{ideas}</summary>
        <div class="chips">
          {kind.ideas.map((idea) => (
            <button key={idea} type="button" aria-pressed={value === idea} onClick={() => onInput(idea)}>
              {idea}
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}
