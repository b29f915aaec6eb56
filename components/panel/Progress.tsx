/** Voortgang: breaks per day over the last four weeks, as a picture with a table behind it. */
import type { DayTotals } from '../../core/days.ts';
import { emptyDay } from '../../core/start.ts';
import { addDays, HOUR, MINUTE, nextMonday } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { breaksPlan, days, todayDate } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { Bars } from './Bars.tsx';
import './progress.css';

/** This week and the three before it. */
const WEEKS = 4;

export default function Progress() {
  const words = spoken.value?.words.progress;
  if (words === undefined) return null;
  const weeks = lastWeeks();
  const lived = weeks.flat().filter((day) => day.date <= todayDate.value);
  const active = lived.filter((day) => day.breaks.length > 0);
  const total = active.reduce((sum, day) => sum + day.breaks.length, 0);
  return (
    <section class="progress stack" aria-labelledby="progress-title">
      <h1 id="progress-title" tabIndex={-1}>
        {words.title}
      </h1>
      {total === 0 ? (
        <p class="card">{words.empty}</p>
      ) : (
        <>
          <p>
            {words.summary(total, active.length)}{' '}
            <span class="soft">{words.intro(breaksPlan.value.goal)}</span>
          </p>
          <Bars weeks={weeks} today={todayDate.value} goal={breaksPlan.value.goal} />
        </>
      )}
      <details>
        <summary>{words.table}</summary>
        <Table rows={lived.toReversed()} />
      </details>
    </section>
  );
}

function lastWeeks(): readonly (readonly DayTotals[])[] {
  const monday = addDays(nextMonday(todayDate.value), -7 * WEEKS);
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const date = addDays(monday, week * 7 + place);
      return days.value.find((day) => day.date === date) ?? emptyDay(date);
    }),
  );
}

function Table({ rows }: { rows: readonly DayTotals[] }) {
  const words = spoken.value?.words.progress;
  if (words === undefined) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.breaks}</th>
          <th scope="col">{words.sitting}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ date, breaks, spent }) => (
          <tr key={date}>
            <th scope="row">{format.short(date)}</th>
            <td>{breaks.length}</td>
            <td>
              {words.hours(Math.floor(spent.sitting / HOUR), Math.floor((spent.sitting % HOUR) / MINUTE))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
