/** Breaks per day as a calendar: the more breaks, the larger the mark. A day without any has a speck, one to come nothing. */
import { type DayBreaks, STEPS, stepOf } from '../../core/progress/breaks.ts';
import { WIDTH } from './frame.ts';
import { Walk } from './Walk.tsx';

export interface Place {
  readonly column: number;
  readonly row: number;
}

/** The longest name of a month, "Sept", stays clear of its first day. */
const LEFT = 28;
const PLOT = WIDTH - LEFT;

/** A row is at least as high as its name. */
const LINE = 12;

interface Props {
  readonly label: string;
  readonly days: readonly DayBreaks[];
  readonly columns: number;
  /** Names of the rows; an empty one is not written. */
  readonly rows: readonly string[];
  readonly placeOf: (index: number) => Place;
  readonly tell: (index: number) => string;
  readonly move: (from: number, key: string) => number;
}

export function HeatMap({ label, days, columns, rows, placeOf, tell, move }: Props) {
  const cell = Math.min(16, PLOT / columns);
  const high = Math.max(cell, LINE);
  return (
    <Walk
      label={label}
      count={days.length}
      first={days.findLastIndex(({ breaks }) => breaks !== null)}
      tell={tell}
      move={move}
    >
      {(at) => (
        <svg class="chart heat" viewBox={`0 0 ${WIDTH} ${rows.length * high + 2}`} aria-hidden="true">
          {rows.map((name, row) => (
            <text key={`${row}-${name}`} x={0} y={(row + 0.5) * high + 3.5}>
              {name}
            </text>
          ))}
          {days.map(({ date, breaks }, index) => {
            const { column, row } = placeOf(index);
            return (
              <g key={date} data-index={index} class={index === at ? 'day here' : 'day'}>
                <rect class="reach" x={LEFT + column * cell} y={row * high} width={cell} height={high} />
                <Mark x={LEFT + (column + 0.5) * cell} y={(row + 0.5) * high} size={cell} breaks={breaks} />
              </g>
            );
          })}
        </svg>
      )}
    </Walk>
  );
}

function Mark({ x, y, size, breaks }: { x: number; y: number; size: number; breaks: number | null }) {
  if (breaks === null) return null;
  const step = stepOf(breaks);
  if (step === 0) return <circle class="none" cx={x} cy={y} r={size / 12} />;
  const side = (size - 1) * (0.25 + (0.75 * step) / STEPS.length);
  return <rect class="some" x={x - side / 2} y={y - side / 2} width={side} height={side} rx={side / 5} />;
}
