/** The database as it lies there, past everything that the product makes of it: to look, and to do damage. */
import { DATABASE_NAME, type Database, type Tables } from '../../browser/database.ts';
import { asked, type Table } from '../../browser/requests.ts';

type Name = keyof Tables;
type KeyOf<One extends Name> = Parameters<Tables[One]['get']>[0];
type RowOf<One extends Name> = Parameters<Tables[One]['put']>[0];

export function raw(db: Database) {
  const of = <One extends Name>(name: One) =>
    db.transaction(name, 'readwrite').objectStore(name) as unknown as Table<KeyOf<One>, RowOf<One>>;
  return {
    get: <One extends Name>(name: One, key: KeyOf<One>) => asked(of(name).get(key)),
    getAll: <One extends Name>(name: One) => asked(of(name).getAll()),
    put: <One extends Name>(name: One, row: RowOf<One>, key?: KeyOf<One>) => asked(of(name).put(row, key)),
    delete: <One extends Name>(name: One, key: KeyOf<One>) => asked(of(name).delete(key)),
    clear: (name: Name) => asked(of(name).clear()),
  };
}
export type Raw = ReturnType<typeof raw>;

/** It is gone, as with a new profile. */
export const dropDatabase = () => asked(indexedDB.deleteDatabase(DATABASE_NAME));
