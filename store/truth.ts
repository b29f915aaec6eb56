/** What the core makes of the data. It arrives with the first data, as the first screen shows no figure. */
export { breakPlan, timerPlan, whenAt } from '../core/model.ts';
export { programmeOn } from '../core/programme.ts';
export { glance } from '../core/timer/glance.ts';
