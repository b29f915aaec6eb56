/**
 * Breaks per day: a row of bars per week, Monday first, so that a working week has one shape. The table beside it says
 * the same, so the picture is one image with a sentence. Its unit is about a pixel in the narrowest sidebar.
 */
import type { DayTotals } from '../../core/days.ts';
import { format } from '../../store/format.ts';
import { spoken } from '../../store/words.ts';

const WIDTH = 216;
const COLUMN = WIDTH / 7;
const BAR = 20;
/** Room for the tallest bar, for a number above it, and for the week's name above that. */
const TALL = 40;
const ABOVE = 26;
const ROW = ABOVE + TALL + 10;
const HEAD = 16;

interface Props {
  /** Whole weeks, Monday first; days to come are empty. */
  readonly weeks: readonly (readonly DayTotals[])[];
  readonly today: string;
  /** 0 on a day off, which has no line. */
  readonly goal: number;
}

export function Bars({ weeks, today, goal }: Props) {
  const words = spoken.value?.words.progress;
  if (words === undefined) return null;
  const days = weeks.flat();
  const most = Math.max(goal, ...days.map((day) => day.breaks.length));
  const sentence = days
    .filter((day) => day.breaks.length > 0)
    .map((day) => words.bar(format.short(day.date), day.breaks.length))
    .join(', ');
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${WIDTH} ${HEAD + ROW * weeks.length}`}
      role="img"
      aria-label={`${words.title}. ${sentence}`}
    >
      {weeks[0]?.map((day, index) => (
        <text key={day.date} class="weekday" x={(index + 0.5) * COLUMN} y={11}>
          {format.weekday(day.date)}
        </text>
      ))}
      {weeks.map((week, index) => (
        <Week
          key={week[0]?.date}
          week={week}
          today={today}
          most={most}
          goal={goal}
          top={HEAD + index * ROW}
        />
      ))}
    </svg>
  );
}

interface WeekProps {
  readonly week: readonly DayTotals[];
  readonly today: string;
  readonly most: number;
  readonly goal: number;
  readonly top: number;
}

function Week({ week, today, most, goal, top }: WeekProps) {
  const floor = top + ABOVE + TALL;
  const height = (count: number) => (count / most) * TALL;
  const goalAt = floor - height(goal);
  return (
    <g>
      <text x={0} y={top + 10}>
        {format.date(week[0]?.date ?? today)}
      </text>
      {goal > 0 && <line class="goal" x1={0} x2={WIDTH} y1={goalAt} y2={goalAt} />}
      {week.map((day, index) => {
        const count = day.breaks.length;
        const middle = (index + 0.5) * COLUMN;
        if (count === 0) return null;
        return (
          <g key={day.date} class={day.date === today ? 'bar today' : 'bar'}>
            <rect x={middle - BAR / 2} y={floor - height(count)} width={BAR} height={height(count)} rx={3} />
            <text class="count" x={middle} y={floor - height(count) - 3}>
              {count}
            </text>
          </g>
        );
      })}
      <line class="floor" x1={0} x2={WIDTH} y1={floor} y2={floor} />
    </g>
  );
}
