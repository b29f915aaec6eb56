/** The fields of a product once its kind is chosen: name, dose, what only this kind has, and the moments. */
import type { MineWords } from '../../content/mine/mine.ts';
import { type Draft, type DraftTrouble, LONGEST_NAME, type Wrong } from '../../core/supplements/draft.ts';
import type { SupplementId } from '../../core/supplements/product.ts';
import { DoseField } from './DoseField.tsx';
import { MomentsField } from './MomentsField.tsx';
import { TextField } from './TextField.tsx';
import { YesNo } from './YesNo.tsx';

interface Props {
  readonly draft: Draft;
  readonly supplement: SupplementId;
  readonly wrong: Wrong;
  readonly words: MineWords;
  readonly change: (part: Partial<Draft>) => void;
}

export function DraftFields(props: Props) {
  const { draft, supplement, wrong, words, change } = props;
  const { form } = words;
  return (
    <>
      <TextField
        label={form.name}
        hint={form.nameHint}
        value={draft.name}
        testid="supplement-name"
        longest={LONGEST_NAME}
        wrong={troubleText(wrong.name, words)}
        onInput={(name) => change({ name })}
      />
      <DoseField
        label={form.dose[supplement]}
        hint={form.doseHint}
        testid="supplement-dose"
        supplement={supplement}
        value={draft.dose}
        unit={draft.unit}
        wrong={troubleText(wrong.dose, words)}
        words={words}
        onInput={(dose) => change({ dose })}
        onUnit={(unit) => change({ unit })}
      />
      {supplement === 'curcumin' && <CurcuminFields {...props} />}
      {supplement === 'omega-3' && <OmegaFields {...props} />}
      <MomentsField
        chosen={draft.moments}
        wrong={troubleText(wrong.moments, words)}
        words={words}
        onChange={(moments) => change({ moments })}
      />
    </>
  );
}

function CurcuminFields({ draft, wrong, words, change }: Props) {
  const { form } = words;
  return (
    <>
      <TextField
        label={form.piperine}
        hint={form.piperineHint}
        value={draft.piperine}
        testid="supplement-piperine"
        decimal
        wrong={troubleText(wrong.piperine, words)}
        onInput={(piperine) => change({ piperine })}
      />
      <YesNo
        name="enhanced"
        legend={form.enhanced}
        hint={form.enhancedHint}
        value={draft.enhanced}
        words={words}
        wrong={troubleText(wrong.enhanced, words)}
        onAnswer={(enhanced) => change({ enhanced })}
      />
    </>
  );
}

function OmegaFields({ draft, wrong, words, change }: Props) {
  const { form } = words;
  return (
    <>
      <YesNo
        name="cod-liver"
        legend={form.codLiver}
        value={draft.codLiver}
        words={words}
        wrong={troubleText(wrong.codLiver, words)}
        onAnswer={(codLiver) => change({ codLiver })}
      />
      {draft.codLiver === true && (
        <DoseField
          label={form.vitaminD}
          hint={form.vitaminDHint}
          testid="supplement-vitamin-d"
          supplement="vitamin-d3"
          value={draft.vitaminD}
          unit={draft.vitaminDUnit}
          wrong={troubleText(wrong.vitaminD, words)}
          words={words}
          onInput={(vitaminD) => change({ vitaminD })}
          onUnit={(vitaminDUnit) => change({ vitaminDUnit })}
        />
      )}
    </>
  );
}

function troubleText(trouble: DraftTrouble | undefined, { form }: MineWords): string | undefined {
  switch (trouble) {
    case undefined:
      return undefined;
    case 'needs-kind':
      return form.needsKind;
    case 'needs-name':
      return form.needsName;
    case 'needs-moment':
      return form.needsMoment;
    case 'needs-answer':
      return form.needsAnswer;
    default:
      return form.refusals[trouble];
  }
}
