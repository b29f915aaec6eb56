/** What was ticked and told on the dates that were this day, each by itself. */
import type { DayTotals } from '../../core/days.ts';
import { datesOf } from '../../core/lived.ts';
import { isDone } from '../../core/missed.ts';
import type { LocalDate } from '../../core/time.ts';
import { actionName } from '../../store/action-name.ts';
import { format } from '../../store/format.ts';
import { lived } from '../../store/plan-days.ts';
import { model, todayDate } from '../../store/state.ts';
import { planWords } from '../../store/texts.ts';
import { spoken } from '../../store/words.ts';
import { ToldOn } from './ToldOn.tsx';

export function Did({ day }: { readonly day: number }) {
  const words = planWords.value?.oneDay;
  const { programme } = model.value;
  if (words === undefined || programme === null || lived.value === null) return null;
  const dates = datesOf(programme, day, todayDate.value);
  return (
    <>
      {dates.map((date) => (
        <OnDate key={date} day={day} date={date} row={lived.value?.find((one) => one.date === date)} />
      ))}
    </>
  );
}

interface Props {
  readonly day: number;
  readonly date: LocalDate;
  readonly row: DayTotals | undefined;
}

function OnDate({ day, date, row }: Props) {
  const words = planWords.value?.oneDay;
  if (words === undefined || spoken.value === null) return null;
  const { programme } = spoken.value;
  return (
    <section class="did" data-testid="did">
      <h2>{words.did(format.date(date))}</h2>
      {row === undefined || !isDone(row) ? (
        <p class="soft">{words.nothing}</p>
      ) : (
        <ul class="ticks">
          {row.ticked.map((kind) => (
            <li key={kind}>{actionName(kind, day, programme)}</li>
          ))}
          {row.breaks.length > 0 && <li>{words.breaks(row.breaks.length)}</li>}
        </ul>
      )}
      <ToldOn date={date} row={row} />
    </section>
  );
}
