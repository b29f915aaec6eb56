/** Days of sitting on the clock, one under the other: thick is sitting, open is a break, thin is away; a wedge is a logged break. */
import type { Piece } from '../../core/progress/strips.ts';
import type { LocalDate } from '../../core/time.ts';
import { WIDTH } from './frame.ts';
import { Walk } from './Walk.tsx';

export interface StripDay {
  readonly date: LocalDate;
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** Minutes after midnight. */
  readonly marks: readonly number[];
}

/** "Wed 18", and a gap before whoever begins at eight. */
const NAMES = 44;
/** The last hour is written in the middle of its line. */
const FIELD = WIDTH - NAMES - 8;
const ROW = 19;
const HEAD = 14;

interface Props {
  readonly label: string;
  readonly days: readonly StripDay[];
  readonly hours: { readonly from: number; readonly to: number };
  readonly tell: (index: number) => string;
}

export function Strips({ label, days, hours, tell }: Props) {
  const x = (minutes: number) => NAMES + ((minutes / 60 - hours.from) / (hours.to - hours.from)) * FIELD;
  const ticks = Array.from({ length: hours.to - hours.from + 1 }, (_, index) => hours.from + index);
  const every = Math.ceil(ticks.length / 6);
  return (
    <Walk label={label} count={days.length} tell={tell}>
      {(at) => (
        <svg class="chart strips" viewBox={`0 0 ${WIDTH} ${HEAD + days.length * ROW}`} aria-hidden="true">
          {ticks
            .filter((_, index) => index % every === 0)
            .map((hour) => (
              <g key={hour}>
                <text class="middle" x={x(hour * 60)} y={9}>
                  {hour}
                </text>
                <line
                  class="grid"
                  x1={x(hour * 60)}
                  x2={x(hour * 60)}
                  y1={HEAD}
                  y2={HEAD + days.length * ROW}
                />
              </g>
            ))}
          {days.map((day, index) => (
            <g key={day.date} data-index={index} class={index === at ? 'strip here' : 'strip'}>
              <rect class="reach" x={0} y={HEAD + index * ROW} width={WIDTH} height={ROW} />
              <text x={0} y={HEAD + index * ROW + 13}>
                {day.name}
              </text>
              <Day day={day} x={x} middle={HEAD + (index + 0.5) * ROW + 1} />
            </g>
          ))}
        </svg>
      )}
    </Walk>
  );
}

/** Half the height of each kind. */
const HALF = { sitting: 5, unclear: 2.5, break: 4, away: 0.75, off: 0 };

function Day({ day, x, middle }: { day: StripDay; x: (minutes: number) => number; middle: number }) {
  return (
    <>
      {day.pieces.map(({ kind, from, to }) => (
        <rect
          key={`${kind}-${from}`}
          class={kind}
          x={x(from)}
          y={middle - HALF[kind]}
          width={Math.max(0.5, x(to) - x(from))}
          height={2 * HALF[kind]}
        />
      ))}
      {day.marks.map((minutes) => (
        <path key={minutes} class="wedge" d={`M${x(minutes) - 2.5} ${middle - 9}h5l-2.5 4z`} />
      ))}
    </>
  );
}
