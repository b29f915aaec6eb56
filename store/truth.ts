/** What the core makes of the data. It arrives with the first data, as the first screen shows no figure. */
import { breakPlan, timerPlan, whenAt } from '../core/plans.ts';
import { programmeOn } from '../core/programme.ts';
import { glance } from '../core/timer/glance.ts';

export const core = { breakPlan, glance, programmeOn, timerPlan, whenAt };
