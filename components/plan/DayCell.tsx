/** One day in the overview: its number, a tick where something was done, a ring around today. */
import type { Cell } from '../../core/overview.ts';
import { format } from '../../store/format.ts';
import { planWords } from '../../store/texts.ts';

const LOOKS = { past: 'lived', now: 'here', ahead: 'to-come-day' } as const;

export function DayCell({ cell, entry }: { readonly cell: Cell; readonly entry: boolean }) {
  const words = planWords.value?.overview;
  if (words === undefined) return null;
  const { day, date, when, done } = cell;
  const said = [
    words.day(day),
    ...(date === null ? [] : [format.day(date)]),
    ...(when === 'now' ? [words.now] : []),
    ...(done ? [words.done] : []),
  ];
  return (
    <td>
      <a
        href={`#programme/${day}`}
        class={`cell ${LOOKS[when]}${done ? ' with-tick' : ''}`}
        data-day={day}
        data-testid="day-cell"
        tabIndex={entry ? 0 : -1}
        aria-current={when === 'now' ? 'date' : undefined}
        aria-label={said.join(', ')}
      >
        {day}
        {date !== null && <small aria-hidden="true">{format.short(date)}</small>}
      </a>
    </td>
  );
}
