/** Breaks per day as bars; the table beside it says the same, so the picture is one image with a sentence. */
import type { DayTotals } from '../../core/days.ts';
import { format } from '../../store/format.ts';
import { spoken } from '../../store/words.ts';

const WIDTH = 280;
const HEIGHT = 120;
const FLOOR = HEIGHT - 18;
const TOP = 14;

export function Bars({ rows, goal }: { rows: readonly DayTotals[]; goal: number }) {
  const words = spoken.value?.words.progress;
  if (words === undefined) return null;
  const most = Math.max(goal, ...rows.map((day) => day.breaks.length));
  const y = (count: number) => FLOOR - (count / most) * (FLOOR - TOP);
  const step = WIDTH / rows.length;
  const sentence = rows
    .filter((day) => day.breaks.length > 0)
    .map((day) => words.bar(format.short(day.date), day.breaks.length))
    .join(', ');
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${words.title}. ${sentence}`}
    >
      <line class="goal" x1="0" x2={WIDTH} y1={y(goal)} y2={y(goal)} />
      <text class="goal-name" x={WIDTH} y={y(goal) - 4} text-anchor="end">
        {words.goal(goal)}
      </text>
      {rows.map((day, index) => (
        <Bar
          key={day.date}
          day={day}
          x={index * step + 1}
          width={step - 2}
          top={y(day.breaks.length)}
          last={index === rows.length - 1}
        />
      ))}
      <line class="floor" x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
      {rows.map((day, index) =>
        index % 7 === 0 ? (
          <text key={day.date} class="week" x={index * step + 1} y={HEIGHT - 4}>
            {format.shortDate(day.date)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

interface BarProps {
  readonly day: DayTotals;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  /** Today's bar is outlined: the day is not over. */
  readonly last: boolean;
}

function Bar({ day, x, width, top, last }: BarProps) {
  const count = day.breaks.length;
  if (count === 0) return null;
  return (
    <g class={last ? 'bar today' : 'bar'}>
      <rect x={x} y={top} width={width} height={FLOOR - top} rx="1.5" />
      <text x={x + width / 2} y={top - 3} text-anchor="middle">
        {count}
      </text>
    </g>
  );
}
