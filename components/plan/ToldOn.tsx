/** What was told of a date, in words, and its line of notes. */
import type { ToldText } from '../../content/told/told.ts';
import type { DayTotals } from '../../core/days.ts';
import { hoursAndMinutes, type LocalDate, MINUTE } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { todayDate } from '../../store/state.ts';
import { toldWords } from '../../store/texts.ts';
import { Note } from '../told/Note.tsx';

interface Props {
  readonly date: LocalDate;
  readonly row: DayTotals | undefined;
}

export function ToldOn({ date, row }: Props) {
  const words = toldWords.value?.day;
  if (words === undefined) return null;
  const { told = {} } = row ?? {};
  const said = [...satOn(row, words), ...sentences(told, words)];
  return (
    <>
      {said.length > 0 && (
        <ul class="told-on" data-testid="told-on">
          {said.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {told.habits != null && <Kept title={words.habits} lines={told.habits} />}
      {told.badWeek != null && <Kept title={words.badWeek} lines={[told.badWeek]} />}
      <Note date={date} note={told.note ?? null} isToday={date === todayDate.value} />
    </>
  );
}

function satOn(row: DayTotals | undefined, words: ToldText['day']): readonly string[] {
  const sitting = row?.spent.sitting ?? 0;
  return sitting < MINUTE ? [] : [words.sat(...hoursAndMinutes(sitting))];
}

function sentences(told: Partial<Told>, words: ToldText['day']): readonly string[] {
  const { pain = null, week = null, activities = null, change = null } = told;
  return [
    ...(pain === null ? [] : [words.pain(pain)]),
    ...(week === null ? [] : [words.week(week.pain, week.trouble, week.sleep, week.stress)]),
    ...(activities ?? []).map(({ name, trouble }) => words.activity(name, trouble)),
    ...(change === null ? [] : words.change.slice(change + 3, change + 4)),
  ];
}

function Kept({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div class="told-kept">
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
