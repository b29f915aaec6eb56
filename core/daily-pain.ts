/** Whether today asks how much pain there was in the past 24 hours. */
import type { ProgrammeMoment } from './programme.ts';

/**
 * By itself only in the first two weeks: to watch the pain every day can make it feel bigger, and then the score of the week
 * is enough (fact sheet 5.2).
 */
const LAST_DAY = 14;

/** @param asks what somebody chose; null = they left it to the programme */
export function asksPain(asks: boolean | null, moment: ProgrammeMoment): boolean {
  return asks ?? (moment.stage === 'running' && moment.day <= LAST_DAY);
}
