/** Body weight for the limit of curcumin: may stay empty, saved when one leaves the field. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MineWords } from '../../content/mine/mine.ts';
import { readWeight } from '../../core/supplements/dose.ts';
import { numberText, safety, tellWeight } from '../../store/supplements.ts';

export function Weight({ words }: { words: MineWords }) {
  const { check } = words;
  const id = useId();
  const draft = useSignal<string | null>(null);
  const wrong = useSignal(false);
  const { weight } = safety.value;
  const save = async (text: string) => {
    const read = readWeight(text);
    wrong.value = read === null;
    if (read === null) return;
    if (read.weight !== weight) await tellWeight(read.weight);
    draft.value = null;
  };
  return (
    <div class="field">
      <label for={id}>{check.weight}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        data-testid="weight"
        value={draft.value ?? (weight === null ? '' : numberText(weight))}
        aria-invalid={wrong.value}
        aria-describedby={`${id}-said`}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
        }}
        onChange={(event) => void save(event.currentTarget.value)}
      />
      <div id={`${id}-said`}>
        <p class="small soft">{check.weightHint}</p>
        <p class="wrong" role="alert">
          {wrong.value && check.weightWrong}
        </p>
      </div>
    </div>
  );
}
