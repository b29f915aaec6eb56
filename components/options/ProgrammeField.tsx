/** A number of minutes, or the programme's own build-up. Typing a number chooses one's own. */
import { useId } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import { NumberField } from './NumberField.tsx';

interface Props {
  readonly name: 'promptAfter' | 'breakMinutes';
  readonly legend: string;
  readonly hint: string;
  readonly value: 'programme' | number;
  /** Minutes that hold now, whoever set them. */
  readonly minutes: number;
  /** Minutes that the programme asks now. */
  readonly programme: number;
  readonly testid?: string;
  readonly words: PageWords;
  readonly onSave: (value: 'programme' | number) => Promise<unknown>;
}

export function ProgrammeField({
  name,
  legend,
  hint,
  value,
  minutes,
  programme,
  testid,
  words,
  onSave,
}: Props) {
  const group = useId();
  const own = value !== 'programme';
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <p class="hint">{hint}</p>
      <label class="choice">
        <input type="radio" name={group} checked={!own} onChange={() => void onSave('programme')} />
        <span>{words.options.followProgramme(programme)}</span>
      </label>
      <label class="choice">
        <input type="radio" name={group} checked={own} onChange={() => void onSave(minutes)} />
        <span>{words.options.ownNumber}</span>
      </label>
      <NumberField
        hideLabel
        name={name}
        label={`${legend}: ${words.options.ownNumber.toLowerCase()}`}
        unit={words.options.minutesUnit}
        value={minutes}
        chosen={own}
        words={words}
        onSave={onSave}
        {...(testid === undefined ? {} : { testid })}
      />
    </fieldset>
  );
}
