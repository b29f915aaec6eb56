/**
 * Stretches of time as the journal still holds them: those of the last 35 days. Older days have totals only
 * (docs/decisions/0002).
 */
import type { JournalEvent, TimeKind } from '../journal.ts';
import { type Instant, type LocalDate, localDateAt, nextTurn, type Turn, type Zone, zoned } from '../time.ts';

/** One kind of time, `[from, to)`, with the zone and the turn of the day that it was lived in. */
export interface Stretch {
  readonly kind: TimeKind;
  readonly from: Instant;
  readonly to: Instant;
  readonly zone: Zone;
  readonly turn: Turn;
}

type Telling = Extract<JournalEvent, { readonly type: 'spent' | 'absence-answered' }>;

/** @param events in the order of the journal; an answer about an absence changes what came before it */
export function stretchesOf(events: readonly JournalEvent[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const event of events) {
    if (event.type === 'spent') stretches.push(stretchOf(event, event.kind));
    else if (event.type === 'absence-answered') {
      const answered = stretches.flatMap((one) => withAnswer(one, event));
      stretches.splice(0, Infinity, ...answered);
    }
  }
  return stretches.toSorted((a, b) => a.from - b.from);
}

function stretchOf({ from, to, zone, turn = 0 }: Telling, kind: TimeKind): Stretch {
  return { kind, from, to, zone, turn };
}

/** The part that was sitting after all is cut out and told so. */
function withAnswer(
  one: Stretch,
  { from, to, was }: Telling & { type: 'absence-answered' },
): readonly Stretch[] {
  if (one.kind !== was || one.to <= from || one.from >= to) return [one];
  const [begin, end] = [Math.max(one.from, from), Math.min(one.to, to)];
  const parts = [
    { ...one, to: begin },
    { ...one, kind: 'sitting' as const, from: begin, to: end },
    { ...one, from: end },
  ];
  return parts.filter((part) => part.to > part.from);
}

/** A part of a stretch that falls on one local date. */
export interface DatedStretch extends Stretch {
  readonly date: LocalDate;
}

/** Cut wherever the local day turns. */
export function cutByDay(stretch: Stretch): readonly DatedStretch[] {
  const { zone, turn, to } = stretch;
  const parts: DatedStretch[] = [];
  for (let from = stretch.from; from < to; ) {
    const end = Math.min(to, nextTurn(from, zone, turn));
    parts.push({ ...stretch, from, to: end, date: localDateAt(from, zone, turn) });
    from = end;
  }
  return parts;
}

const DAY_MINUTES = 24 * 60;

/** What the clock on the wall showed, in minutes after midnight of `date`; past 1440 on the calendar day after it. */
export function onTheClock(at: Instant, date: LocalDate, zone: Zone): number {
  const shown = zoned(at, zone);
  const later = shown.toPlainDate().since(date).days;
  return later * DAY_MINUTES + shown.hour * 60 + shown.minute + shown.second / 60;
}
