/** A dose from a label with its unit, and what was understood of it, so that nobody has to guess what a point means. */
import { useId } from 'preact/hooks';
import type { MineWords } from '../../content/mine/mine.ts';
import { readDose } from '../../core/supplements/dose.ts';
import { DOSE_UNITS, type DoseUnit, type SupplementId } from '../../core/supplements/product.ts';
import { doseText } from '../../store/supplements.ts';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly testid: string;
  readonly supplement: SupplementId;
  readonly value: string;
  readonly unit: DoseUnit | null;
  readonly wrong: string | undefined;
  readonly words: MineWords;
  readonly onInput: (text: string) => void;
  readonly onUnit: (unit: DoseUnit | null) => void;
}

export function DoseField(props: Props) {
  const { label, hint, testid, value, wrong, onInput } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="row dose">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={40}
          data-testid={testid}
          value={value}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-said`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <UnitField {...props} />
      </div>
      <div id={`${id}-said`}>
        <p class="small soft">{understood(props) ?? hint}</p>
        <p class="wrong" role="alert">
          {wrong ?? refusedAlready(props)}
        </p>
      </div>
    </div>
  );
}

function understood({ supplement, unit, value, words }: Props): string | null {
  const read = readDose(value, unit, supplement);
  return 'dose' in read ? words.form.understood(doseText(read.dose, words)) : null;
}

/** While one types only what no further key could mend is said. */
function refusedAlready({ supplement, unit, value, words }: Props): string | undefined {
  const read = readDose(value, unit, supplement);
  const settled = 'refused' in read && (read.refused === 'too-high' || read.refused === 'no-ie');
  return settled ? words.form.refusals[read.refused] : undefined;
}

function UnitField({ supplement, unit, testid, words, onUnit }: Props) {
  const units = DOSE_UNITS.filter((one) => supplement === 'vitamin-d3' || one !== 'IE');
  const choose = (text: string) => onUnit(DOSE_UNITS.find((one) => one === text) ?? null);
  return (
    <select
      aria-label={words.form.unit}
      data-testid={`${testid}-unit`}
      value={unit ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {unit === null && <option value="">{words.form.choose}</option>}
      {units.map((one) => (
        <option key={one} value={one}>
          {words.units[one]}
        </option>
      ))}
    </select>
  );
}
