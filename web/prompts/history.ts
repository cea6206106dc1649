// Where a device keeps who was asked what: one record in IndexedDB, shared by tabs. Reading and writing are one transaction,
// so that two tabs cannot both decide to ask.

const database = 'zeroten-prompts';
const store = 'history';
const key = 'history';
/** A browser that never answers has failed. */
const patience = 5000;

/** What was stored and what to store in its place, with what came of it. */
export type Turn<T> = (before: unknown) => { after: unknown; result: T };

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
    setTimeout(() => reject(new Error('storage does not answer')), patience);
  });
}

export class HistoryStore {
  #database: Promise<IDBDatabase> | undefined;
  /** Where nothing can be stored, and before it may be. */
  #memory: unknown;
  /** What was stored last: storage that fails half-way must not make anybody be asked again. */
  #known: unknown = null;

  /** `stored`: whether anything may be stored. Without it, or where storage fails, the page alone remembers. */
  async turn<T>(act: Turn<T>, stored: boolean): Promise<T> {
    if (stored && this.#memory === undefined) {
      try {
        this.#database ??= opened();
        const { after, result } = await this.#transact(await this.#database, act);
        this.#known = after;
        return result;
      } catch {
        this.#memory = this.#known;
      }
    }
    const { after, result } = act(this.#memory);
    this.#memory = stored ? after : undefined;
    return result;
  }

  /** Everything is forgotten, also where it may no longer be stored. */
  async clear(): Promise<void> {
    this.#memory = undefined;
    this.#known = null;
    const open = await (this.#database ?? opened()).catch(() => undefined);
    this.#database = undefined;
    open?.close();
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    }).catch(() => {});
  }

  #transact<T>(open: IDBDatabase, act: Turn<T>): Promise<ReturnType<Turn<T>>> {
    // Another tab forgets everything: it must not wait for this one.
    open.onversionchange = () => {
      open.close();
      this.#database = undefined;
    };
    return new Promise((resolve, reject) => {
      const transaction = open.transaction(store, 'readwrite');
      const records = transaction.objectStore(store);
      const request = records.get(key);
      let turn: ReturnType<Turn<T>>;
      request.onsuccess = () => {
        turn = act(request.result);
        records.put(turn.after, key);
      };
      transaction.oncomplete = () => resolve(turn);
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('aborted'));
    });
  }
}
