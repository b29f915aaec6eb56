/** Which signs belong to which call, most urgent first. */
import { redFlagFigures } from '../../content/red-flags/figures.ts';
import { type Call, RED_FLAG_IDS, type RedFlagId } from '../../content/red-flags/red-flag.ts';

export const CALLS: readonly Call[] = ['emergency', 'gp-now', 'gp-today', 'gp-week'];
/** Levels 1 and 2: what closes exercise. */
export const URGENT_CALLS: readonly Call[] = ['emergency', 'gp-now', 'gp-today'];

export function signsOf(call: Call): readonly RedFlagId[] {
  return RED_FLAG_IDS.filter((id) => redFlagFigures[id].call === call);
}

/** The most urgent call that the ticked signs ask for. */
export function callFor(ticked: ReadonlySet<RedFlagId>): Call | undefined {
  return CALLS.find((call) => signsOf(call).some((id) => ticked.has(id)));
}

/** The signs to show: a weak one only beside another ticked sign of its level. */
export function shownSigns(call: Call, ticked: ReadonlySet<RedFlagId>): readonly RedFlagId[] {
  const { strong, weak } = Object.groupBy(signsOf(call), (id) =>
    redFlagFigures[id].onlyWithAnother === true ? 'weak' : 'strong',
  );
  return strong?.some((id) => ticked.has(id)) ? [...strong, ...(weak ?? [])] : (strong ?? []);
}
