/** Somebody's history as CSV, in the words of the language shown. */
import { zone } from '../../browser/clock.ts';
import { readEverything } from '../../browser/everything.ts';
import type { ExerciseTexts } from '../../content/exercises/exercise.ts';
import type { DataWords } from '../../content/words/data.ts';
import { type CsvStyle, csvOf } from '../../core/csv.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { exerciseNames } from '../../core/last-names.ts';
import { type Names, TABLES, type TableName } from '../../core/tables.ts';
import type { Spoken } from '../words.ts';

export interface Wording {
  readonly words: DataWords;
  readonly exercises: ExerciseTexts;
  readonly programme: Spoken['programme'];
}

/** @returns the text of the file */
export async function tableText(table: TableName, style: CsvStyle, wording: Wording): Promise<string> {
  const { days, events } = await readEverything();
  return csvOf(TABLES[table]({ days, events, zone: zone() }, namesIn(wording, events)), style);
}

function namesIn({ words, exercises, programme }: Wording, events: readonly JournalEvent[]): Names {
  const { breaks, days, measurements, kinds, sources } = words.table;
  const known = new Map(Object.entries(exercises.exercises).map(([id, { name }]) => [id, name]));
  for (const [id, name] of exerciseNames(events)) known.set(id, name);
  return {
    columns: { breaks, days, measurements },
    kinds,
    sources,
    exercise: (id) => known.get(id) ?? id,
    // A row of a day may hold a kind that this release does not know.
    action: (id) => programme.actions[id]?.name ?? id,
  };
}
