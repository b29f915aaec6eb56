/** Something that is on or off, with a plain word on what that does. */
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly testid: string;
  readonly onToggle: (checked: boolean) => Promise<unknown>;
}

export function CheckField({ label, hint, checked, testid, onToggle }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          data-testid={testid}
          checked={checked}
          aria-describedby={`${id}-hint`}
          onChange={(event) => void onToggle(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="hint under" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
