/** Somebody's journal as a file to import, eleven facts a day; ten years are 40,000. The same at every run. */
import { randomUUID } from 'node:crypto';

export const TEN_YEARS = 3650;
export const THREE_MONTHS = 91;
const A_DAY = 40_000 / TEN_YEARS;
const MINUTE = 60_000;
const ZONE = 'Europe/Amsterdam';
const ACTIONS = ['bewegen', 'wandelen', 'pauzes', 'adem', 'voeding'] as const;

export function factsIn(days: number): number {
  return Math.round(days * A_DAY);
}

/** @param today the last day, a local date; the journal ends on the day before */
export function journalOf(days: number, today: string): string {
  const facts = factsIn(days);
  const device = randomUUID();
  const first = Temporal.PlainDate.from(today).subtract({ days });
  const events = Array.from({ length: facts }, (_, index) => {
    const day = Math.floor((index * days) / facts);
    const place = index - Math.ceil((day * facts) / days);
    const localDate = first.add({ days: day });
    const morning = localDate.toZonedDateTime({ timeZone: ZONE, plainTime: '09:00' }).epochMilliseconds;
    const at = morning + place * 40 * MINUTE;
    const stamp = {
      v: 1,
      id: randomUUID(),
      device,
      seq: index + 1,
      at,
      zone: ZONE,
      localDate: `${localDate}`,
    };
    const action = ACTIONS[place] ?? null;
    // Every second day ticks its actions; all else are breaks.
    return action !== null && day % 2 === 0
      ? { ...stamp, type: 'action-ticked', date: `${localDate}`, action }
      : {
          ...stamp,
          type: 'break-logged',
          start: at,
          minutes: 2,
          kind: 'walk',
          source: 'popup',
          exercises: [],
        };
  });
  return JSON.stringify({ app: 'rugritme', format: 1, events });
}
