/** A line of text with its label, a hint, and why it is not right. */
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly testid: string;
  readonly decimal?: boolean;
  readonly longest?: number;
  readonly wrong: string | undefined;
  readonly onInput: (text: string) => void;
}

export function TextField({
  label,
  hint,
  value,
  testid,
  decimal = false,
  longest = 40,
  wrong,
  onInput,
}: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        inputMode={decimal ? 'decimal' : 'text'}
        maxLength={longest}
        data-testid={testid}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-said`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-said`}>
        <p class="small soft">{hint}</p>
        <p class="wrong" role="alert">
          {wrong}
        </p>
      </div>
    </div>
  );
}
