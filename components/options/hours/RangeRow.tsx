/** From when until when, as 24-hour text: a browser's own time field may show another clock. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HoursWords } from '../../../content/words/pages-settings.ts';
import { crossesMidnight } from '../../../core/hours.ts';
import { type TypedRange, typedClock } from '../../../core/typed-hours.ts';

type Field = keyof TypedRange;

interface Props {
  readonly day: string;
  readonly range: TypedRange;
  readonly index: number;
  /** Ranges on this day. */
  readonly count: number;
  readonly words: HoursWords;
  /** Id of the sentence that says what is wrong. */
  readonly said: string;
  readonly wrong: Field | null;
  readonly onType: (field: Field, text: string) => void;
  /** `whole`: the whole row was left, and not only one of its fields. */
  readonly onLeave: (whole: boolean) => void;
  readonly onRemove: () => void;
}

export function RangeRow({ range, wrong, onLeave, onRemove, ...props }: Props) {
  const { day, index, count, words, said, onType } = props;
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A row that was just added is there to be filled.
    if (range.from === '' && range.to === '') row.current?.querySelector('input')?.focus();
  }, []);
  const field = (name: Field) => (
    <ClockField
      label={words[name]}
      name={words.field(words[name], day, index + 1, count)}
      value={range[name]}
      wrong={wrong === name}
      said={said}
      onType={(text) => onType(name, text)}
      onDone={() => onLeave(false)}
    />
  );
  return (
    <div
      class="range"
      ref={row}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !row.current?.contains(to)) onLeave(true);
      }}
    >
      {field('from')}
      {field('to')}
      {runsOn(range) && <span class="soft small">{words.nextDay}</span>}
      {count > 1 && (
        <button
          type="button"
          class="quiet"
          aria-label={words.removeRange(day, range.from, range.to)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      )}
    </div>
  );
}

function runsOn({ from, to }: TypedRange): boolean {
  const [begin, end] = [typedClock(from), typedClock(to)];
  return begin !== null && end !== null && crossesMidnight({ from: begin, to: end });
}

interface ClockProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly said: string;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
}

function ClockField({ label, name, value, wrong, said, onType, onDone }: ClockProps) {
  return (
    <label class="clock">
      <span aria-hidden="true">{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={8}
        placeholder="--:--"
        aria-label={name}
        aria-invalid={wrong}
        aria-describedby={said}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onChange={onDone}
      />
    </label>
  );
}
