/** The steps of an exercise, one at a time as its time goes on; all of them within reach. */
import { useSignal } from '@preact/signals';
import type { PlayerWords } from '../../content/words/guided.ts';

interface Props {
  readonly steps: readonly string[];
  /** The one that its time has come for. */
  readonly current: number;
  readonly words: PlayerWords;
}

export function Steps({ steps, current, words }: Props) {
  // Chosen by hand; it gives way when the time of the next one comes.
  const chosen = useSignal<{ readonly step: number; readonly during: number } | null>(null);
  const shown = chosen.value?.during === current ? chosen.value.step : current;
  return (
    <div class="guided-steps">
      <p data-testid="guided-step">{steps[shown]}</p>
      {steps.length > 1 && (
        <ol aria-label={words.steps}>
          {steps.map((step, index) => (
            <li key={step}>
              <button
                type="button"
                aria-label={`${words.step(index + 1, steps.length)}: ${step}`}
                aria-current={index === shown ? 'step' : undefined}
                onClick={() => {
                  chosen.value = { step: index, during: current };
                }}
              >
                {index + 1}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
