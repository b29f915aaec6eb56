/**
 * A number that saves itself: at once when the reader leaves it or presses Enter, else after a short rest in typing.
 * A number outside its limits gets a sentence and changes nothing.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import { LIMITS, within } from '../../core/settings.ts';

/** ms; "1" on the way to "120" should not be saved. */
const REST = 900;

interface Props {
  readonly name: keyof typeof LIMITS;
  readonly label: string;
  /** True where a radio beside it already shows what the number is. */
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly unit: string;
  readonly value: number;
  /** False where the number only shows what another choice means now. */
  readonly chosen?: boolean;
  readonly testid?: string;
  readonly words: PageWords;
  readonly onSave: (value: number) => Promise<unknown>;
}

export function NumberField({ name, label, hideLabel = false, hint, unit, testid, words, ...rest }: Props) {
  const id = useId();
  const { min, max } = LIMITS[name];
  const { shown, wrong, onInput, onChange } = useDraft(name, rest);
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <span class="with-unit">
        <input
          id={id}
          data-testid={testid}
          type="number"
          inputMode="numeric"
          {...{ min, max }}
          step={1}
          value={shown}
          aria-invalid={wrong}
          aria-describedby={`${id}-said`}
          onInput={(event) => onInput(event.currentTarget.value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <span>{unit}</span>
      </span>
      <div id={`${id}-said`}>
        {hint !== undefined && <p class="hint">{hint}</p>}
        <p class="wrong" role="alert">
          {wrong && words.options.outside(min, max)}
        </p>
      </div>
    </div>
  );
}

type Saving = Pick<Props, 'value' | 'chosen' | 'onSave'>;

/** What is typed but not saved yet; a wrong number stays on screen until it is mended. */
function useDraft(name: Props['name'], { value, chosen = true, onSave }: Saving) {
  const draft = useSignal<string | null>(null);
  const wrong = useSignal(false);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const settle = async (text: string) => {
    clearTimeout(rest.current);
    const number = Number(text);
    wrong.value = text.trim() === '' || !within(name, number);
    if (wrong.value) return;
    if (number !== value || !chosen) await onSave(number);
    if (draft.peek() === text) draft.value = null;
  };
  return {
    shown: draft.value ?? String(value),
    wrong: wrong.value,
    onInput: (text: string) => {
      draft.value = text;
      clearTimeout(rest.current);
      rest.current = setTimeout(() => void settle(text), REST);
    },
    onChange: (text: string) => {
      if (draft.peek() !== null) void settle(text);
    },
  };
}
