// The box: texts under keys in IndexedDB. One object store, opened without a version: a newer version would lock older tabs
// out of it, or wait for them for ever.
import type { BoxPage, Change, Required } from './messages.js';

const storeName = 'outbox';
const mostEntries = 1000;
/** Characters of a page of the box. */
const mostText = 4 * 1024 * 1024;
/** A browser that never answers has failed. */
const patience = 10_000;

/** All keys of the records of responses begin like this. */
const records = 'record/';

/** Rejects when nothing can be stored: no IndexedDB, a private window, a full disk. Every transaction is all or nothing. */
export class Box {
  #name: string;
  #database: Promise<IDBDatabase> | undefined;

  constructor(name = 'zeroten') {
    this.#name = name;
  }

  /** The entries behind the key `after`. */
  load(after = ''): Promise<BoxPage> {
    return this.#run('readonly', (store, finish) => {
      const page: BoxPage = { entries: [] };
      let size = 0;
      const range = after ? IDBKeyRange.lowerBound(after, true) : null;
      const request = store.openCursor(range);
      request.onsuccess = () => {
        const cursor = request.result;
        const last = page.entries.at(-1);
        if (cursor && last && (page.entries.length >= mostEntries || size >= mostText)) page.next = last.key;
        if (!cursor || page.next) return finish(page);
        const [key, value] = [String(cursor.key), String(cursor.value)];
        page.entries.push({ key, value });
        size += key.length + value.length;
        cursor.continue();
      };
    });
  }

  /** On disk when it resolves; false: something that is required was not so, and nothing was done. */
  store({ require, put, remove }: Change): Promise<boolean> {
    return this.#run('readwrite', (store, finish) => {
      const act = (): void => {
        for (const { key, value } of put) store.put(value, key);
        for (const key of remove) store.delete(key);
        finish(true);
      };
      const check = (at: number): void => {
        const wanted = require[at];
        if (!wanted) {
          act();
          return;
        }
        const request = store.get(wanted.key);
        request.onsuccess = () => (isSo(wanted, request.result) ? check(at + 1) : finish(false));
      };
      check(0);
    });
  }

  /** Takes everything out; how many records there were. */
  wipe(): Promise<number> {
    return this.#run('readwrite', (store, finish) => {
      const request = store.count(IDBKeyRange.bound(records, `${records}\uffff`));
      request.onsuccess = () => {
        store.clear();
        finish(request.result);
      };
    });
  }

  /** What `act` finished with, once the transaction is complete: a quota that is exceeded shows only then. */
  #run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore, finish: (value: T) => void) => void): Promise<T> {
    return within(
      this.#open().then(
        (database) =>
          new Promise<T>((resolve, reject) => {
            const transaction = database.transaction(storeName, mode, { durability: 'strict' });
            let result: T;
            transaction.oncomplete = () => resolve(result);
            transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('aborted'));
            act(transaction.objectStore(storeName), (value) => {
              result = value;
            });
          }),
      ),
    ).catch((reason: unknown) => {
      this.#close(); // the connection may be what is broken
      throw reason;
    });
  }

  #open(): Promise<IDBDatabase> {
    this.#database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(this.#name);
      request.onupgradeneeded = () => request.result.createObjectStore(storeName);
      request.onerror = request.onblocked = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        // Another one that wants to delete it, or the browser that took it from us: the next act opens it anew.
        database.onversionchange = database.onclose = () => this.#close();
        resolve(database);
      };
    });
    return this.#database;
  }

  #close(): void {
    this.#database?.then((database) => database.close()).catch(() => {});
    this.#database = undefined;
  }
}

function isSo({ value }: Required, found: unknown): boolean {
  return value === undefined ? found !== undefined : (found ?? null) === value;
}

function within<T>(promise: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), patience) as unknown as number;
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
