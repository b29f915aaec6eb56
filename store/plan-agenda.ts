/** The programme as a calendar file. Loaded when somebody asks for one: the library that writes it is large. */
import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalEventClass,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from 'ical-generator';
import { now as clock } from '../browser/clock.ts';
import { firstStart } from '../browser/whose.ts';
import type { AgendaText } from '../content/plan/agenda.ts';
import type { ProgrammeText } from '../content/programme/programme.ts';
import { type Agenda, type Entry, entriesOf } from '../core/agenda.ts';
import type { Instant } from '../core/time.ts';
import { actionName } from './action-name.ts';
import { locale } from './format.ts';
import { model, todayDate } from './state.ts';

/** What the entries are called in the reader's language. */
export interface Wording {
  readonly words: AgendaText;
  readonly programme: ProgrammeText;
}

export interface CalendarFile {
  readonly text: string;
  readonly entries: number;
}

/** @returns null where no day has a date: without a programme, in a pause, or after it */
export async function calendarFile(agenda: Agenda, wording: Wording): Promise<CalendarFile | null> {
  const { programme, settings } = model.value;
  if (programme === null) return null;
  const entries = entriesOf(programme, agenda, settings.level, todayDate.value);
  if (entries.length === 0) return null;
  // An id of an imported file may hold anything, also the end of a line.
  const whose = (await firstStart())?.replace(/[^\w-]/g, '-') ?? programme.start;
  return {
    text: textOf(entries, agenda.alarm, `${whose}@rugritme.nl`, clock(), wording),
    entries: entries.length,
  };
}

/** @param owner the part of each id that keeps two people's entries in one calendar apart */
export function textOf(
  entries: readonly Entry[],
  alarm: boolean,
  owner: string,
  at: Instant,
  wording: Wording,
): string {
  const calendar = ical({
    name: 'Rugritme',
    prodId: { company: 'Rugritme', product: 'Programma', language: locale() },
  });
  for (const entry of entries) add(calendar, entry, { alarm, owner, at, wording });
  return inOrder(calendar.toString());
}

/** What the library gets wrong: an entry's properties stand before its alarm (RFC 5545, 3.6.1), and the last line ends (3.1). */
function inOrder(text: string): string {
  const alarmFirst = /^(BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n)([\s\S]*?)(?=^END:VEVENT)/gm;
  return `${text.trimEnd()}\r\n`.replace(alarmFirst, '$2$1');
}

interface Of {
  readonly alarm: boolean;
  readonly owner: string;
  readonly at: Instant;
  readonly wording: Wording;
}

function add(calendar: ICalCalendar, entry: Entry, { alarm, owner, at, wording }: Of): void {
  const start = Temporal.PlainDate.from(entry.date).toPlainDateTime(entry.clock);
  const stamp = Temporal.Instant.fromEpochMilliseconds(at);
  const summary = nameOf(entry, wording);
  const event = calendar.createEvent({
    id: `${entry.key}.${owner}`,
    sequence: sequenceAt(at),
    stamp,
    lastModified: stamp,
    start,
    end: start.add({ minutes: entry.minutes }),
    // At this time of the clock, wherever the person is and whatever the clocks do.
    floating: true,
    summary,
    description: wording.words.open,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(entry.times > 1 ? { repeating: { freq: ICalEventRepeatingFreq.DAILY, count: entry.times } } : {}),
  });
  if (alarm) event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: summary });
}

const FIRST_SEQUENCE: Instant = Date.UTC(2026, 0, 1);

/** Higher each time the file is made, so that the latest import holds: seconds, which fit for 68 years (RFC 5545, 3.8.7.4). */
function sequenceAt(at: Instant): number {
  return Math.max(0, Math.floor((at - FIRST_SEQUENCE) / 1000));
}

function nameOf({ kind, day, actions }: Entry, { words, programme }: Wording): string {
  if (kind === 'breathing') return words.breathing;
  if (kind === 'measuring') return words.entry(day, actionName('meten', day, programme));
  const names = actions.map((action) => actionName(action, day, programme));
  return words.entry(day, new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names));
}
