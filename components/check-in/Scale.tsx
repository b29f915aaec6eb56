/** A score from 0 to 10 with its ends named, as one group that arrow keys move through. Nothing is chosen beforehand. */
import { useId } from 'preact/hooks';
import { SCORES } from '../../core/told.ts';

interface Props {
  readonly legend: string;
  readonly low: string;
  readonly high: string;
  readonly value: number | null;
  readonly wrong: string | false;
  readonly testid: string;
  readonly onChoose: (score: number) => void;
}

export function Scale({ legend, low, high, value, wrong, testid, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset class="scale" data-testid={testid} aria-describedby={`${id}-ends ${id}-wrong`}>
      <legend>{legend}</legend>
      <div class="scores">
        {SCORES.map((score) => (
          <label key={score} class="score">
            <input
              type="radio"
              class="visually-hidden"
              name={id}
              value={score}
              checked={value === score}
              aria-invalid={wrong !== false}
              onChange={() => onChoose(score)}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <p class="ends small soft" id={`${id}-ends`}>
        <span>{low}</span> <span>{high}</span>
      </p>
      <p class="wrong small" id={`${id}-wrong`}>
        {wrong}
      </p>
    </fieldset>
  );
}
