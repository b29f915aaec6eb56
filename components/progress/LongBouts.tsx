/** At which hours of the day somebody sits for long without a break. */
import type { ProgressText } from '../../content/progress/progress.ts';
import { MINUTE } from '../../core/time.ts';
import { onTheClock } from '../../store/progress.ts';
import { Columns } from '../charts/Columns.tsx';
import { Section, Table } from './Section.tsx';

/** An ordinary working day; wider where somebody sits long before or after it. */
const USUAL = { from: 8, to: 18 };

/** Days before "never" says anything. */
const ENOUGH = 3;

export function LongBouts({ words }: { words: ProgressText }) {
  const says = words.long;
  if (onTheClock.value === null) return null;
  const { hours, bouts, days } = onTheClock.value.long;
  if (bouts === 0) {
    return (
      <Section name="long" title={says.title}>
        <p class="card">{days < ENOUGH ? says.empty : says.none(days)}</p>
      </Section>
    );
  }
  const filled = hours.flatMap((span, hour) => (span > 0 ? [hour] : []));
  const from = Math.min(USUAL.from, ...filled);
  const to = Math.max(USUAL.to, ...filled.map((hour) => hour + 1));
  const minutes = hours.slice(from, to).map((span) => Math.round(span / MINUTE));
  const every = to - from > 12 ? 4 : 2;
  return (
    <Section name="long" title={says.title} intro={says.intro}>
      <p>{says.count(bouts, days)}</p>
      <Columns
        label={says.title}
        rows={[{ name: says.minutes, values: minutes, top: Math.max(10, ...minutes), as: 'columns' }]}
        ticks={minutes.flatMap((_, index) =>
          index % every === 0 ? [{ index, text: `${from + index}` }] : [],
        )}
        tell={(index) => says.told(says.hour(from + index), minutes[index] ?? 0)}
      />
      <Table
        words={words}
        head={[says.time, says.minutes]}
        rows={minutes.map((count, index) => [says.hour(from + index), count]).toReversed()}
      />
    </Section>
  );
}
