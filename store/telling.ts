/** Says how a day went: scores, notes, what stays. */
import type { Reply } from '../core/messages.ts';
import type { LocalDate } from '../core/time.ts';
import type { Told } from '../core/told.ts';
import { act } from './verbs.ts';

/** What is absent stays as it was told before, null takes it back. */
export function tellDay(date: LocalDate, told: Partial<Told>): Promise<Reply> {
  return act({ type: 'tell-day', date, told });
}
