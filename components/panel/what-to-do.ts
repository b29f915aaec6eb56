/** The sentence under an action: what to do, how often, and in which week's own words. */
import type { ProgrammeText } from '../../content/programme/programme.ts';
import type { Action, DayPlan } from '../../core/day-plan.ts';
import { CLOSING_DAY } from '../../core/programme.ts';
import { foodNow } from '../../store/food.ts';

/** The week's own line where there is one, else what the action is. */
export function whatToDo(
  { kind, upTo, orSport }: Action,
  { day, week }: DayPlan,
  programme: ProgrammeText,
): string {
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
    case 'wandelen':
      return [
        general,
        ...(upTo === undefined ? [] : [programme.longerWalk(upTo)]),
        ...(orSport ? [programme.ownSport] : []),
      ].join(' ');
    case 'meten':
    case 'plannen':
      return (week === 13 ? closingLine(day - CLOSING_DAY, programme) : undefined) ?? general;
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
