/** Ten years of somebody's journal, as a file to import: 3,650 days, 40,000 facts. The same at every run. */
import { randomUUID } from 'node:crypto';

const DAYS = 3650;
const FACTS = 40_000;
const MINUTE = 60_000;
const ZONE = 'Europe/Amsterdam';
const ACTIONS = ['bewegen', 'wandelen', 'pauzes', 'adem', 'voeding'] as const;

/** @param today the last day, a local date; the journal ends on the day before */
export function tenYears(today: string): string {
  const device = randomUUID();
  const first = Temporal.PlainDate.from(today).subtract({ days: DAYS });
  const events = Array.from({ length: FACTS }, (_, index) => {
    const day = Math.floor((index * DAYS) / FACTS);
    const place = index - Math.ceil((day * FACTS) / DAYS);
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
