/**
 * A picture for paper: strips under one another over the same dates, black on white, a figure at every mark, so that nothing
 * is told by colour. Points stand alone: a line would tell of days that nobody scored.
 */

import { lengthOf } from '../../core/progress/range.ts';
import { daysBetween, type LocalDate } from '../../core/time.ts';
import { Axis, Phases } from './Axis.tsx';
import type { PartProps } from './Sheet.tsx';

export interface Mark {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly value: number;
}

export interface Strip {
  readonly title: string;
  readonly kind: 'points' | 'bars';
  readonly marks: readonly Mark[];
  /** The value at the upper edge. */
  readonly top: number;
}

/** In CSS px, as wide as an A4 between its margins. */
export const PLOT = { width: 680, left: 20, above: 16, title: 24, tall: 34, gap: 6, below: 16 };
const STEP = PLOT.title + PLOT.tall + PLOT.gap;
/** A figure needs so much room beside the next one. */
const FIGURE = 17;

interface Props extends PartProps {
  readonly caption: string;
  readonly strips: readonly Strip[];
}

/** Where a date stands, from its beginning on. */
export function placed(sheet: PartProps['sheet']): (date: LocalDate, part?: number) => number {
  const { range } = sheet;
  const day = (PLOT.width - PLOT.left) / lengthOf(range);
  return (date, part = 0) => PLOT.left + (daysBetween(range.from, date) + part) * day;
}

export function Strips({ caption, strips, sheet, paper }: Props) {
  const bottom = PLOT.above + strips.length * STEP;
  return (
    <figure class="block">
      <svg
        viewBox={`0 0 ${PLOT.width} ${bottom + PLOT.below}`}
        role="img"
        aria-label={`${caption}. ${strips.map((one) => inWords(one, sheet, paper)).join('. ')}`}
      >
        <Phases sheet={sheet} paper={paper} bottom={bottom} />
        {strips.map((strip, index) => (
          <Row key={strip.title} strip={strip} top={PLOT.above + index * STEP} sheet={sheet} paper={paper} />
        ))}
        <Axis sheet={sheet} paper={paper} bottom={bottom} />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function inWords({ title, marks }: Strip, sheet: PartProps['sheet'], paper: PartProps['paper']): string {
  const { short, month, number } = paper;
  const date = sheet.buckets.size === 'week' ? short : month;
  return `${title}: ${marks.map(({ from, value }) => `${date(from)} ${number(value)}`).join(', ')}`;
}

interface RowProps extends PartProps {
  readonly strip: Strip;
  readonly top: number;
}

function Row({ strip: { title, kind, marks, top: highest }, top, sheet, paper }: RowProps) {
  const x = placed(sheet);
  const floor = top + PLOT.title + PLOT.tall;
  const height = (value: number) => (value / highest) * PLOT.tall;
  const middles = marks.map(({ from, to }) => (x(from) + x(to, 1)) / 2);
  const figures = spaced(middles, FIGURE);
  return (
    <g>
      <text class="title" x={PLOT.left} y={top + 10}>
        {title}
      </text>
      <line class="edge" x1={PLOT.left} x2={PLOT.width} y1={floor} y2={floor} />
      <text class="scale" x={PLOT.left - 4} y={floor + 3}>
        0
      </text>
      {/* The figure alone: a line across would run through those of high scores. */}
      {kind === 'points' && (
        <text class="scale" x={PLOT.left - 4} y={floor - PLOT.tall + 3}>
          {highest}
        </text>
      )}
      {marks.map(({ from, to, value }, index) => {
        const middle = middles[index] ?? 0;
        const at = floor - height(value);
        return (
          <g key={from}>
            {kind === 'points' ? (
              <>
                <line class="stem" x1={middle} x2={middle} y1={at} y2={floor} />
                <circle cx={middle} cy={at} r={3} />
              </>
            ) : (
              <rect
                x={x(from) + 1.5}
                width={Math.max(1, x(to, 1) - x(from) - 3)}
                y={at}
                height={height(value)}
              />
            )}
            {figures[index] === true && (
              <text class="figure" x={middle} y={at - 4}>
                {paper.number(value)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Those that stand far enough from the last one that has a figure. */
export function spaced(places: readonly number[], room: number): readonly boolean[] {
  let last = Number.NEGATIVE_INFINITY;
  return places.map((place) => {
    const free = place - last >= room;
    if (free) last = place;
    return free;
  });
}
