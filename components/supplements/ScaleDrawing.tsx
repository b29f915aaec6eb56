/** The line itself: places are shares of its width, so that figures keep their size from 252 px to a full tab. */
import { useId } from 'preact/hooks';
import type { ScaleMarks } from './scale.ts';

/** Heights in px, from the top: the own dose, the article's figures and bar, the line, and a row for each limit. */
const OWN = 22;
const FIGURES = 14;
const BAR = 9;
const LINE = 7;
const ROW = 15;

interface Props {
  readonly marks: ScaleMarks;
  readonly own: number | undefined;
}

export function ScaleDrawing({ marks, own }: Props) {
  const hatch = useId();
  const bar = (marks.own === null ? 0 : OWN) + FIGURES;
  const line = bar + BAR + 3;
  const { from, to } = marks.article;
  const { dose } = marks;
  return (
    <svg
      class="scale-drawing"
      width="100%"
      height={line + LINE + ROW * marks.limits.length + 3}
      aria-hidden="true"
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0V5" />
        </pattern>
      </defs>
      <text {...labelAt((from + to) / 2)} y={bar - 4}>
        {dose.from === dose.to ? dose.from : `${dose.from}-${dose.to}`}
      </text>
      <rect class="article" x={percent(from)} width={percent(to - from)} y={bar} height={BAR} />
      {from === to && <rect class="article" x={percent(from)} width="5" y={bar} height={BAR} />}
      <rect class="line" x="0" width="100%" y={line} height={LINE} />
      {marks.limits[0] !== undefined && (
        <rect
          fill={`url(#${hatch})`}
          x={percent(marks.limits[0].at)}
          width={percent(100 - marks.limits[0].at)}
          y={line}
          height={LINE}
        />
      )}
      <LimitMarks marks={marks} top={bar - 2} bottom={line + LINE} />
      {marks.own !== null && <OwnMark at={marks.own} amount={own} />}
    </svg>
  );
}

/** The highest has the upper row, so that no line crosses another one's figure. */
function LimitMarks({ marks, top, bottom }: { marks: ScaleMarks; top: number; bottom: number }) {
  const rows = marks.limits.toSorted((a, b) => b.value - a.value);
  return marks.limits.map((limit, place) => {
    const end = bottom + ROW * (rows.indexOf(limit) + 1);
    const atEnd = limit.at > 80;
    return (
      <g key={limit.value} class={place === 0 ? 'limit' : 'limit other'}>
        <line x1={percent(limit.at)} x2={percent(limit.at)} y1={top} y2={end} />
        <text x={percent(limit.at)} dx={atEnd ? -4 : 4} y={end - 2} text-anchor={atEnd ? 'end' : 'start'}>
          {limit.value}
        </text>
      </g>
    );
  });
}

function OwnMark({ at, amount }: { at: number; amount: number | undefined }) {
  return (
    <g class="own">
      <text {...labelAt(at)} y="10">
        {amount}
      </text>
      <svg x={percent(at)} y="17" overflow="visible" aria-hidden="true">
        <path d="M0-5 5 0 0 5-5 0Z" />
      </svg>
    </g>
  );
}

/** A figure in the middle of its mark, or inside the edge that it would stick out of. */
function labelAt(at: number) {
  return { x: percent(at), 'text-anchor': at < 10 ? 'start' : at > 85 ? 'end' : 'middle' } as const;
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}

/** The mark again, beside its words. */
export function ScaleKey({ mark }: { mark: 'article' | 'limit' | 'other' | 'own' }) {
  return (
    <svg class="scale-drawing key" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {mark === 'article' && <rect class="article" x="1" y="3" width="12" height="8" />}
      {mark === 'own' && (
        <g class="own">
          <path d="M7 2 12 7 7 12 2 7Z" />
        </g>
      )}
      {(mark === 'limit' || mark === 'other') && (
        <g class={mark === 'limit' ? 'limit' : 'limit other'}>
          <line x1="7" x2="7" y1="0" y2="14" />
        </g>
      )}
    </svg>
  );
}
