/** A clock time, saved once it is whole. */
import { isClock } from '../../core/time.ts';

interface Props {
  readonly label: string;
  /** For screen readers, where the label alone says too little. */
  readonly name?: string;
  readonly value: string;
  readonly testid: string;
  readonly onChange: (clock: string) => void;
}

export function ClockField({ label, name = label, value, testid, onChange }: Props) {
  return (
    <label class="clock">
      <span>{label}</span>
      <input
        type="time"
        required
        data-testid={testid}
        aria-label={name}
        value={value}
        onChange={(event) => {
          const clock = event.currentTarget.value.slice(0, 5);
          if (isClock(clock)) onChange(clock);
        }}
      />
    </label>
  );
}
