/** What an event makes of the safety answers, the list and the reminders that were dealt with. */
import type { JournalEvent } from '../journal.ts';
import type { Settings } from '../settings.ts';
import type { LocalDate } from '../time.ts';
import type { Safety } from './check.ts';
import type { Product } from './product.ts';
import {
  CHECK_IN,
  dueAt,
  REMINDER_MOMENTS,
  type Reminded,
  type ReminderMoment,
  reminderClock,
} from './reminders.ts';

export function safetyAfter(safety: Safety, event: JournalEvent): Safety {
  if (event.type === 'imported') return event.safety ?? safety;
  if (event.type !== 'safety-answered') return safety;
  return {
    answers: { ...safety.answers, ...event.answers },
    weight: event.weight === undefined ? safety.weight : event.weight,
  };
}

export function supplementsAfter(list: readonly Product[], event: JournalEvent): readonly Product[] {
  switch (event.type) {
    case 'imported':
      return event.supplements ?? list;
    case 'supplement-added':
      return [...without(list, event.product.id), event.product];
    case 'supplement-changed':
      return list.map((one) => (one.id === event.product.id ? event.product : one));
    case 'supplement-removed':
      return without(list, event.product);
    default:
      return list;
  }
}

/**
 * Only the moments of the last day are kept: earlier ones cannot come again. Whoever changes the list or the clock times
 * has just looked at them, so what has passed by then is dealt with.
 */
export function remindedAfter(
  reminded: Reminded | null,
  event: JournalEvent,
  settings: Settings,
): Reminded | null {
  if (event.type === 'supplement-reminded') return and(reminded, event.date, [event.moment]);
  if (event.type === 'check-in-reminded') return and(reminded, event.date, [CHECK_IN]);
  if (!concernsReminders(event)) return reminded;
  const { localDate: date, zone, turn = 0 } = event;
  const passed = REMINDER_MOMENTS.filter((moment) => {
    const clock = reminderClock(settings, moment);
    return clock !== null && dueAt(date, clock, zone, turn) <= event.at;
  });
  return and(reminded, date, passed);
}

function concernsReminders(event: JournalEvent): boolean {
  if (event.type !== 'settings-changed') return 'product' in event && typeof event.product === 'object';
  const { supplementReminders, supplementTimes, wakingHours, checkInAt } = event.settings;
  return [supplementReminders || undefined, supplementTimes, wakingHours, checkInAt].some(
    (one) => one !== undefined,
  );
}

function and(reminded: Reminded | null, date: LocalDate, more: readonly ReminderMoment[]): Reminded {
  const before = reminded?.date === date ? reminded.moments : [];
  return { date, moments: REMINDER_MOMENTS.filter((one) => before.includes(one) || more.includes(one)) };
}

function without(list: readonly Product[], id: string): readonly Product[] {
  return list.filter((one) => one.id !== id);
}
