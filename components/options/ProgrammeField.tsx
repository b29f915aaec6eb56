/** A number of one's own, or the programme's own build-up. Typing a number chooses one's own. */
import { useId } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import { NumberField } from './NumberField.tsx';

interface Props {
  readonly name: 'promptAfter' | 'breakMinutes' | 'dayGoal';
  readonly legend: string;
  readonly hint: string;
  readonly value: 'programme' | number;
  /** What holds now, whoever set it. */
  readonly number: number;
  /** The choice of the programme, with what it asks now. */
  readonly follow: string;
  readonly unit: string;
  readonly testid: string;
  readonly words: PageWords;
  readonly onSave: (value: 'programme' | number) => Promise<unknown>;
}

export function ProgrammeField({
  name,
  legend,
  hint,
  value,
  number,
  follow,
  unit,
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
        <span>{follow}</span>
      </label>
      <label class="choice">
        <input type="radio" name={group} checked={own} onChange={() => void onSave(number)} />
        <span>{words.options.ownNumber}</span>
      </label>
      <NumberField
        hideLabel
        name={name}
        label={`${legend}: ${words.options.ownNumber.toLowerCase()}`}
        unit={unit}
        value={number}
        chosen={own}
        testid={testid}
        words={words}
        onSave={onSave}
      />
    </fieldset>
  );
}
