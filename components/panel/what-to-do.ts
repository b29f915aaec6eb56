/** The name of an action, and the sentence under it: what to do, how often, and in which week's own words. */
import type { ProgrammeText } from '../../content/programme/programme.ts';
import type { Action, DayPlan } from '../../core/day-plan.ts';
import type { ActionKind } from '../../core/programme.ts';
import { foodNow } from '../../store/food.ts';

/** The first of the closing days. */
const CLOSING = 85;

/** What an action is called on its day. */
export function nameOf(kind: ActionKind, day: number, programme: ProgrammeText): string {
  const closing = kind === 'meten' || kind === 'plannen';
  return (closing ? programme.closingNames[day - CLOSING] : undefined) ?? programme.actions[kind].name;
}

/** The week's own line where there is one, else what the action is. */
export function whatToDo({ kind }: Action, { day, week }: DayPlan, programme: ProgrammeText): string {
  const row = week - 1;
  const general = programme.actions[kind].what;
  switch (kind) {
    case 'voeding':
    case 'slaap':
    case 'stress':
      return programme.focus[kind][row] ?? general;
    case 'core':
      return withDose(general, programme.coreDose[row]);
    case 'kracht':
      return withDose(general, programme.strengthDose[row]);
    case 'meten':
    case 'plannen':
      return (week === 13 ? closingLine(day - CLOSING, programme) : undefined) ?? general;
    default:
      return general;
  }
}

/** Whoever leaves food alone is not asked to look back at it either. */
function closingLine(place: number, { closing, closingWithoutFood }: ProgrammeText): string | undefined {
  const foodless = foodNow.value === 'neutral' ? undefined : closingWithoutFood[place];
  return foodless ?? closing[place];
}

function withDose(general: string, dose: string | undefined): string {
  return dose ? `${general} ${dose}` : general;
}
