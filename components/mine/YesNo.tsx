/** A question with yes and no, of which neither is chosen beforehand. */
import { useId } from 'preact/hooks';
import type { MineWords } from '../../content/mine/mine.ts';

interface Props {
  readonly legend: string;
  readonly hint?: string;
  readonly value: boolean | null;
  readonly words: MineWords;
  readonly wrong?: string | undefined;
  /** For tests: which question it is. */
  readonly name: string;
  readonly onAnswer: (yes: boolean) => void;
}

export function YesNo({ legend, hint, value, words, wrong, name, onAnswer }: Props) {
  const id = useId();
  const choices = [
    [true, words.check.yes],
    [false, words.check.no],
  ] as const;
  return (
    <fieldset class="yes-no" data-testid="yes-no" data-question={name} aria-describedby={`${id}-said`}>
      <legend>{legend}</legend>
      <div class="row">
        {choices.map(([yes, text]) => (
          <label key={text} class="choice">
            <input
              type="radio"
              name={id}
              data-answer={yes ? 'yes' : 'no'}
              checked={value === yes}
              onChange={() => onAnswer(yes)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <div id={`${id}-said`}>
        {hint !== undefined && <p class="small soft">{hint}</p>}
        <p class="wrong" role="alert">
          {wrong}
        </p>
      </div>
    </fieldset>
  );
}
