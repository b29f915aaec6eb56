/** A product to fill in from its label. Nothing is filled in for anybody, least of all a dose from the article. */
import { useEffect, useRef } from 'preact/hooks';
import type { MineWords } from '../../content/mine/mine.ts';
import { blocksOn } from '../../core/supplements/check.ts';
import { type Draft, usualUnit, type Wrong } from '../../core/supplements/draft.ts';
import { type Product, SUPPLEMENT_IDS, type SupplementId } from '../../core/supplements/product.ts';
import { safety } from '../../store/supplements.ts';
import { DraftFields } from './DraftFields.tsx';
import { Pace } from './Pace.tsx';
import { Preview } from './Preview.tsx';
import { Lines } from './Standing.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  /** Null for a new one. */
  readonly product: Product | null;
  readonly words: MineWords;
  readonly onDone: () => void;
}

export function ProductForm({ product, words, onDone }: Props) {
  const { form } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { draft, subjects, blocked, save, ...state } = useDraft(product, onDone);
  const { supplement } = draft;
  return (
    <form
      class="product-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {product === null ? form.add : form.change}
      </h2>
      {product === null && <Pace words={words} />}
      <KindField chosen={supplement} wrong={state.wrong} words={words} onChange={state.change} />
      <Lines subjects={subjects} words={words} />
      {supplement !== null && !isClosed(supplement) && (
        <DraftFields draft={draft} supplement={supplement} words={words} {...state} />
      )}
      {!blocked && <Preview product={state.counted} words={words} />}
      <div class="row">
        {!blocked && (
          <button type="submit" class="primary" data-testid="save-supplement">
            {form.save}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {form.cancel}
        </button>
      </div>
    </form>
  );
}

/** An answer of the check stands in the way whatever the label says: then there is nothing to fill in. */
function isClosed(supplement: SupplementId): boolean {
  return blocksOn([supplement], safety.value).length > 0;
}

interface KindProps {
  readonly chosen: SupplementId | null;
  readonly wrong: Wrong;
  readonly words: MineWords;
  readonly onChange: (part: Partial<Draft>) => void;
}

function KindField({ chosen, wrong, words: { form, names }, onChange }: KindProps) {
  const choose = (text: string) => {
    const supplement = SUPPLEMENT_IDS.find((one) => one === text) ?? null;
    onChange({ supplement, unit: usualUnit(supplement) });
  };
  return (
    <label class="field">
      <span>{form.kind}</span>
      <select
        data-testid="supplement-kind"
        value={chosen ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{form.choose}</option>
        {SUPPLEMENT_IDS.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      <span class="wrong" role="alert">
        {wrong.supplement !== undefined && form.needsKind}
      </span>
    </label>
  );
}
