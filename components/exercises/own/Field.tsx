/** Text on one line or on several, with its label, a hint, and why it is not right. */
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly testid: string;
  readonly value: string;
  readonly longest?: number;
  /** On several lines. */
  readonly lines?: boolean;
  readonly whole?: boolean;
  readonly wrong: string | undefined;
  readonly onInput: (text: string) => void;
}

export function Field({ label, hint, testid, value, longest, lines = false, whole = false, ...rest }: Props) {
  const { wrong, onInput } = rest;
  const id = useId();
  const common = {
    id,
    value,
    'data-testid': testid,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': `${id}-said`,
    ...(longest !== undefined && { maxLength: longest }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines ? (
        <textarea {...common} rows={5} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          autocomplete="off"
          inputMode={whole ? 'numeric' : 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      <div id={`${id}-said`}>
        <p class="small soft">{hint}</p>
        <p class="wrong" role="alert">
          {wrong}
        </p>
      </div>
    </div>
  );
}
