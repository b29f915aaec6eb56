/** What is decided when the alarm of the reminders goes off. The alarm itself is restated with the timer's. */
import { takenOn } from '../core/days.ts';
import { dayTurn, type Model } from '../core/model.ts';
import { CHECK_IN, type Clock, dueReminder, leftAt } from '../core/supplements/reminders.ts';
import type { Moment } from './commit.ts';
import type { Door } from './door.ts';
import { readDay } from './state.ts';

/** A moment may have come. It is dealt with in one transaction with what was ticked, so that it never comes twice. */
export async function remind(door: Door, clock: () => Moment): Promise<void> {
  await door.tell(async ({ model }, tx) => {
    const due = dueReminder(model, clockOf(model, clock()));
    if (due === null) return null;
    const { date, moment } = due;
    const day = await readDay(tx, date);
    if (moment === CHECK_IN) return { type: 'check-in-reminded', date, open: day.told?.week == null };
    const left = leftAt(model, moment, takenOn(day)).map(({ id }) => id);
    return { type: 'supplement-reminded', date, moment, left };
  });
}

export function clockOf({ settings }: Model, { at, zone }: Moment): Clock {
  return { at, zone, turn: dayTurn(settings) };
}
