/**
 * Promises around IndexedDB, and no more of it than the journal asks (docs/decisions/0020). Within a transaction only its
 * own requests may be waited for: over anything else the browser ends it.
 */

/** The answer to a request; rejects with its error. */
export function asked<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * The end of a transaction: rejects where nothing of it has happened, with the reason if the browser gives one. To be
 * called while it runs; nobody has to listen.
 */
export function ended(tx: Pick<IDBTransaction, 'oncomplete' | 'onabort' | 'error'>): Promise<void> {
  const end = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new DOMException('', 'AbortError'));
  });
  end.catch(() => undefined);
  return end;
}

/** What a table of rows answers, by the types of its keys and rows. */
export interface Table<Key, Row> {
  get(key: Key): IDBRequest<Row | undefined>;
  getAll(range?: IDBKeyRange | null, most?: number): IDBRequest<Row[]>;
  getAllKeys(): IDBRequest<Key[]>;
  add(row: Row): IDBRequest<unknown>;
  put(row: Row, key?: Key): IDBRequest<unknown>;
  delete(key: Key): IDBRequest<unknown>;
  clear(): IDBRequest<unknown>;
  index(name: string): Pick<Table<string, Row>, 'get'>;
}

/**
 * A transaction and a database over tables of which each has a name, a type of key and a type of row. It ends by itself:
 * once `commit` was called, Firefox keeps what was written beside a request that failed.
 */
export interface Transaction<Tables> extends Omit<IDBTransaction, 'objectStore' | 'commit'> {
  objectStore<Name extends keyof Tables>(name: Name): Tables[Name];
}
export interface TypedDatabase<Tables> extends Omit<IDBDatabase, 'transaction'> {
  transaction(
    tables: keyof Tables | readonly (keyof Tables)[],
    mode?: IDBTransactionMode,
    options?: IDBTransactionOptions,
  ): Transaction<Tables>;
}
