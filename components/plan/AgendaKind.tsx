/** One kind of entry: in the calendar or not, and at what time. */
import { useState } from 'preact/hooks';
import type { PlanKind } from '../../core/agenda.ts';
import { agendaWords } from '../../store/texts.ts';
import { ClockField } from '../mine/ClockField.tsx';

/** After work, before bed, and on a quiet evening: only a beginning, for whoever has not chosen yet. */
export const FIRST_TIMES: Readonly<Record<PlanKind, string>> = {
  move: '17:30',
  breathing: '21:30',
  measuring: '20:00',
};

interface Props {
  readonly kind: PlanKind;
  readonly clock: string | null;
  readonly onChange: (clock: string | null) => void;
}

/** A time that was chosen once comes back with its tick. */
export function AgendaKind({ kind, clock, onChange }: Props) {
  const words = agendaWords.value;
  const [last, keep] = useState(clock ?? FIRST_TIMES[kind]);
  if (words === null) return null;
  const name = words.kinds[kind];
  return (
    <div class="agenda-kind">
      <label class="choice">
        <input
          type="checkbox"
          data-testid={`agenda-${kind}`}
          checked={clock !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? last : null)}
        />
        <span>{name}</span>
      </label>
      {clock !== null && (
        <ClockField
          label=""
          name={words.time(name)}
          value={clock}
          testid={`agenda-${kind}-time`}
          onChange={(chosen) => {
            keep(chosen);
            onChange(chosen);
          }}
        />
      )}
    </div>
  );
}
