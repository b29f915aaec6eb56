/** What moves the programme. */
import type { Reply } from '../core/messages.ts';
import { act } from './verbs.ts';

export function pauseProgramme(): Promise<Reply> {
  return act({ type: 'pause-programme' }, 'programme-paused');
}

export function resumeProgramme(): Promise<Reply> {
  return act({ type: 'resume-programme' }, 'programme-resumed');
}

/** Today is this day: an earlier one again, or the one that it is, which answers for missed days. */
export function stepTo(day: number): Promise<Reply> {
  return act({ type: 'step-programme', to: day }, 'programme-stepped');
}

/** After day 90 in the weekly rhythm. */
export function continueProgramme(): Promise<Reply> {
  return act({ type: 'continue-programme' }, 'programme-resumed');
}
