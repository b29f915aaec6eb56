/** Whose programme it is: known wherever its journal was taken along, by a file or by a merge. */
import { table } from './database.ts';
import { isLike } from './likeness.ts';
import { connected } from './reader.ts';
import { asked } from './requests.ts';

const START = { id: '', type: '', at: 0 };

/**
 * The id of the first start of the programme in the journal: the same after an import on an erased or another computer,
 * which the id of the computer's own journal is not.
 * @returns null while no programme was ever started
 */
export async function firstStart(): Promise<string | null> {
  const starts = (await asked(table(await connected(), 'events').getAll())).filter(
    (event) => isLike(event, START) && event.type === 'programme-started',
  );
  // Two may have begun in the same millisecond on two computers: which is first must not hang on the order of reading.
  const [first] = starts.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}
