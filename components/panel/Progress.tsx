/** Voortgang: breaks per day over the last four weeks, as a picture with a table behind it. */
import { emptyDay } from '../../core/days.ts';
import { addDays, HOUR, MINUTE } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { breaksPlan, days, todayDate } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { Bars } from './Bars.tsx';
import './progress.css';

const DAYS_SHOWN = 28;

export default function Progress() {
  const words = spoken.value?.words.progress;
  if (words === undefined) return null;
  const rows = Array.from({ length: DAYS_SHOWN }, (_, index) => {
    const date = addDays(todayDate.value, index - DAYS_SHOWN + 1);
    return days.value.find((day) => day.date === date) ?? emptyDay(date);
  });
  const active = rows.filter((day) => day.breaks.length > 0);
  const total = active.reduce((sum, day) => sum + day.breaks.length, 0);
  return (
    <section class="progress stack" aria-labelledby="progress-title">
      <h1 id="progress-title">{words.title}</h1>
      {total === 0 ? (
        <p class="card">{words.empty}</p>
      ) : (
        <>
          <p class="soft">{words.intro}</p>
          <p>{words.summary(total, active.length)}</p>
          <Bars rows={rows} goal={breaksPlan.value.goal} />
        </>
      )}
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.breaks}</th>
              <th scope="col">{words.sitting}</th>
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map((day) => (
              <tr key={day.date}>
                <th scope="row">{format.short(day.date)}</th>
                <td>{day.breaks.length}</td>
                <td>
                  {words.hours(
                    Math.floor(day.spent.sitting / HOUR),
                    Math.floor((day.spent.sitting % HOUR) / MINUTE),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
