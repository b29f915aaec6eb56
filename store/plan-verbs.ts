/** What moves the programme. */
import type { Reply } from '../core/messages.ts';
import { moveProgramme } from './verbs.ts';

export function pauseProgramme(): Promise<Reply> {
  return moveProgramme({ type: 'pause-programme' }, 'programme-paused');
}

export function resumeProgramme(): Promise<Reply> {
  return moveProgramme({ type: 'resume-programme' }, 'programme-resumed');
}

/** Today is this day: an earlier one again, or the one that it is, which answers for missed days. */
export function stepTo(day: number): Promise<Reply> {
  return moveProgramme({ type: 'step-programme', to: day }, 'programme-stepped');
}

/** After day 90 in the weekly rhythm. */
export function continueProgramme(): Promise<Reply> {
  return moveProgramme({ type: 'continue-programme' }, 'programme-resumed');
}
