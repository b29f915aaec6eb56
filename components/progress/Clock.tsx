/** Sitting on the clock: the last days hour by hour, and those before them as totals in the table. */
import type { ProgressText } from '../../content/progress/progress.ts';
import type { DayTotals } from '../../core/days.ts';
import { marksOf } from '../../core/progress/strips.ts';
import { isMeasured } from '../../core/progress/weeks.ts';
import { HOUR, hoursAndMinutes, type LocalDate, type Span } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { onTheClock, rows } from '../../store/progress.ts';
import { Strips } from '../charts/Strips.tsx';
import { Section, Table } from './Section.tsx';

/** Two working weeks with their weekends. */
const DAYS_SHOWN = 14;

export function Clock({ words }: { words: ProgressText }) {
  const says = words.strips;
  const [clock, all] = [onTheClock.value, rows.value];
  if (clock === null || all === null) return null;
  const measured = all.filter(isMeasured);
  const shown = measured.filter(({ date }) => clock.pieces.has(date)).slice(-DAYS_SHOWN);
  if (measured.length === 0) {
    return (
      <Section name="clock" title={says.title}>
        <p class="card">{says.empty}</p>
      </Section>
    );
  }
  const days = shown.map(({ date, breaks }) => ({
    date,
    name: nameOf(date),
    pieces: clock.pieces.get(date) ?? [],
    marks: marksOf(date, breaks, clock.zones, clock.zone),
  }));
  const older = measured.filter((row) => !shown.includes(row));
  return (
    <Section name="clock" title={says.title} {...(days.length > 0 ? { intro: says.intro } : {})}>
      {days.length > 0 && (
        <>
          <Strips
            label={says.title}
            days={days}
            hours={clock.hours}
            tell={(index) => toldOf(shown[index], words)}
          />
          <Legend words={words} />
        </>
      )}
      {older.length > 0 && <Older rows={older} words={words} />}
      <Table
        words={words}
        head={[words.day, says.sitting, says.breaks, says.away]}
        rows={measured.map(({ date, spent, breaks }) => [
          format.short(date),
          lengthOf(spent.sitting, words),
          breaks.length,
          lengthOf(spent.away, words),
        ])}
      />
    </Section>
  );
}

/** "ma 16": the month is that of today or the one before. */
function nameOf(date: LocalDate): string {
  return `${format.weekday(date)} ${Number(date.slice(-2))}`;
}

export function lengthOf(span: Span, words: ProgressText): string {
  return words.strips.length(...hoursAndMinutes(span));
}

function toldOf(row: DayTotals | undefined, words: ProgressText): string {
  if (row === undefined) return '';
  const { date, spent, breaks } = row;
  return words.strips.told(
    format.day(date),
    lengthOf(spent.sitting, words),
    words.breaks.count(breaks.length),
    lengthOf(spent.away, words),
  );
}

function Legend({ words }: { words: ProgressText }) {
  const { legend } = words.strips;
  return (
    <p class="strip-legend small soft">
      {(['sitting', 'break', 'away', 'mark'] as const).map((kind) => (
        <span key={kind}>
          <span class={`swatch ${kind}`}>{kind === 'mark' && '▾'}</span> {legend[kind]}
        </span>
      ))}
    </p>
  );
}

/** Hours on a day that fill the bar: more than anybody should sit. */
const FULL = 12 * HOUR;

/** Of these only the totals are kept: a bar for each day. */
function Older({ rows: older, words }: { rows: readonly DayTotals[]; words: ProgressText }) {
  return (
    <details class="older small">
      <summary>{words.strips.older}</summary>
      <ul>
        {older.toReversed().map((row) => (
          <li key={row.date}>
            <span>{format.short(row.date)}</span>
            <span class="bar" aria-hidden="true">
              {(['sitting', 'break', 'away'] as const).map((kind) => (
                <span
                  key={kind}
                  class={kind}
                  style={{ width: `${Math.min(100, (row.spent[kind] / FULL) * 100)}%` }}
                />
              ))}
            </span>
            <span class="visually-hidden">{toldOf(row, words)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
