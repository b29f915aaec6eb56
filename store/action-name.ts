/** What an action is called on its day: the last days call theirs by what they ask. */
import type { ProgrammeText } from '../content/programme/programme.ts';
import { type ActionKind, CLOSING_DAY } from '../core/programme.ts';

export function actionName(kind: ActionKind, day: number, programme: ProgrammeText): string {
  const closing = kind === 'meten' || kind === 'plannen';
  return (closing ? programme.closingNames[day - CLOSING_DAY] : undefined) ?? programme.actions[kind].name;
}
