/** One choice out of a few. */
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly testid: string;
  readonly onChoose: (value: Value) => Promise<unknown>;
}

export function SelectField<Value extends string>(props: Props<Value>) {
  const { label, hint, value, choices, testid, onChoose } = props;
  const id = useId();
  const choose = (text: string) => {
    const chosen = choices.find(([one]) => one === text);
    if (chosen !== undefined) void onChoose(chosen[0]);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        data-testid={testid}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
