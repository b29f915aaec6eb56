/** Columns side by side in one or more rows that share their places: what was measured together stands together. */
import { LEFT, PLOT, WIDTH } from './frame.ts';
import { Walk } from './Walk.tsx';

export interface Row {
  readonly name: string;
  /** Null where nothing was measured. */
  readonly values: readonly (number | null)[];
  /** The value of the full height, as it is written beside it. */
  readonly top: number;
  readonly as: 'columns' | 'points';
}

const HEAD = 15;
const FIELD = 40;
const ROW = HEAD + FIELD + 8;
/** Of a figure, in units. */
const DIGIT = 7;

interface Props {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Written under some of the places. */
  readonly ticks: readonly { readonly index: number; readonly text: string }[];
  readonly tell: (index: number) => string;
}

export function Columns({ label, rows, ticks, tell }: Props) {
  const count = Math.max(0, ...rows.map(({ values }) => values.length));
  const { left, plot } = roomFor(rows);
  const wide = plot / Math.max(1, count);
  const height = rows.length * ROW;
  return (
    <Walk label={label} count={count} tell={tell}>
      {(at) => (
        <svg class="chart columns" viewBox={`0 0 ${WIDTH} ${height + 12}`} aria-hidden="true">
          {rows.map((row, index) => (
            <OneRow key={row.name} row={row} top={index * ROW} left={left} wide={wide} at={at} />
          ))}
          {ticks.map(({ index, text }) => (
            <text key={text} class="middle" x={left + (index + 0.5) * wide} y={height + 6}>
              {text}
            </text>
          ))}
          {Array.from({ length: count }, (_, index) => (
            <rect
              key={index}
              data-index={index}
              class="reach"
              x={left + index * wide}
              y={0}
              width={wide}
              height={height}
            />
          ))}
        </svg>
      )}
    </Walk>
  );
}

/** A figure of four digits pushes the field aside: beyond the picture it would be cut off. */
function roomFor(rows: readonly Row[]): { readonly left: number; readonly plot: number } {
  const digits = Math.max(0, ...rows.map(({ top }) => `${top}`.length));
  const left = Math.max(LEFT, digits * DIGIT + 4);
  return { left, plot: LEFT + PLOT - left };
}

interface RowProps {
  readonly row: Row;
  readonly top: number;
  readonly left: number;
  readonly wide: number;
  readonly at: number | null;
}

function OneRow({ row, top, left, wide, at }: RowProps) {
  const floor = top + HEAD + FIELD;
  const tall = (value: number) => (value / row.top) * FIELD;
  return (
    <g>
      <text x={left} y={top + 10}>
        {row.name}
      </text>
      <text class="end" x={left - 4} y={top + HEAD + 6}>
        {row.top}
      </text>
      <text class="end" x={left - 4} y={floor + 3}>
        0
      </text>
      <line class="grid" x1={left} x2={WIDTH - 4} y1={floor} y2={floor} />
      {row.values.map((value, index) => {
        if (value === null) return null;
        const [middle, is] = [left + (index + 0.5) * wide, index === at ? 'column here' : 'column'];
        return row.as === 'points' ? (
          <circle key={index} class={is} cx={middle} cy={floor - tall(value)} r={index === at ? 4.5 : 3.5} />
        ) : (
          <rect
            key={index}
            class={is}
            x={middle - Math.min(5, wide / 2 - 0.75)}
            y={floor - tall(value)}
            width={Math.min(10, wide - 1.5)}
            height={tall(value)}
          />
        );
      })}
    </g>
  );
}
