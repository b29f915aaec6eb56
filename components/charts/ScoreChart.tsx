/** Scores from 0 to 10 as points by date, with the phases as a quiet background. No line joins what was told weeks apart. */
import type { PhaseId } from '../../core/programme.ts';
import { PHASES } from '../../core/programme.ts';
import { across, LEFT, PLOT, WIDTH } from './frame.ts';
import { Walk } from './Walk.tsx';

const TOP = 14;
const FIELD = 64;
const FLOOR = TOP + FIELD;
const heightOf = (value: number) => FLOOR - (value / 10) * FIELD;

export interface Point {
  /** 0-1 of the way across. */
  readonly at: number;
  readonly value: number;
}
export interface Stretch {
  readonly phase: PhaseId;
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly label: string;
  readonly points: readonly Point[];
  readonly phases: readonly Stretch[];
  readonly tell: (index: number) => string;
}

export function ScoreChart({ label, points, phases, tell }: Props) {
  return (
    <Walk label={label} count={points.length} tell={tell}>
      {(at) => (
        <svg class="chart" viewBox={`0 0 ${WIDTH} ${FLOOR + 8}`} aria-hidden="true">
          <Phases phases={phases} />
          {[0, 5, 10].map((value) => (
            <g key={value}>
              <line class="grid" x1={LEFT} x2={LEFT + PLOT} y1={heightOf(value)} y2={heightOf(value)} />
              <text class="end" x={LEFT - 6} y={heightOf(value) + 4}>
                {value}
              </text>
            </g>
          ))}
          {points.map(({ at: part, value }, index) => (
            <g key={part} data-index={index} class={index === at ? 'point here' : 'point'}>
              <rect class="reach" x={across(part) - 8} y={TOP - 8} width={16} height={FIELD + 16} />
              <circle cx={across(part)} cy={heightOf(value)} r={index === at ? 5.5 : 4} />
            </g>
          ))}
        </svg>
      )}
    </Walk>
  );
}

/** Each with its number, for whoever does not tell the hues apart. */
function Phases({ phases }: { readonly phases: readonly Stretch[] }) {
  return (
    <>
      {phases.map(({ phase, from, to }) => (
        <g key={`${phase}-${from}`} class={`phase ${phase}`}>
          <rect x={across(from)} y={TOP} width={Math.max(0, across(to) - across(from))} height={FIELD} />
          <line x1={across(from)} x2={across(from)} y1={TOP} y2={FLOOR} />
          <text x={across(from) + 3} y={TOP - 3}>
            {PHASES.indexOf(phase) + 1}
          </text>
        </g>
      ))}
    </>
  );
}
