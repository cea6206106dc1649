// The answers that no collector has: in the browser's storage for this page, in memory where there is none.
import type { SurveyResponse } from '../engine/messages.js';

/** What `get` gives; undefined where the browser does not let the page store anything. */
export function storageOf(get: () => Storage): Storage | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}

export class Answers {
  readonly #prefix: string;
  readonly #storage: Storage | undefined;
  /** Those that could not be stored, by key. */
  readonly #memory = new Map<string, SurveyResponse>();

  constructor(survey: string, storage: Storage | undefined) {
    this.#prefix = `zeroten-answers/${survey}/`;
    this.#storage = storage;
  }

  /** Takes a response in place of its older form. False: it is in memory only. */
  keep(response: SurveyResponse): boolean {
    const key = this.#prefix + response.id;
    try {
      if (!this.#storage) throw new Error('no storage');
      this.#storage.setItem(key, JSON.stringify(response));
      this.#memory.delete(key);
    } catch {
      this.#memory.set(key, response);
    }
    return !this.#memory.has(key);
  }

  /** A collector has this form: the page lets go of it, and keeps a newer one. */
  delivered({ id, seq }: SurveyResponse): void {
    const key = this.#prefix + id;
    const kept = this.#memory.get(key) ?? this.#read(key);
    if (!kept || kept.seq > seq) return;
    this.#memory.delete(key);
    this.#storage?.removeItem(key);
  }

  /** All of them, in the order of their ids. */
  all(): SurveyResponse[] {
    const found = new Map<string, SurveyResponse>();
    for (const key of this.#keys()) {
      const response = this.#read(key);
      if (response) found.set(key, response);
    }
    for (const [key, response] of this.#memory) found.set(key, response);
    return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, response]) => response);
  }

  #keys(): string[] {
    const storage = this.#storage;
    if (!storage) return [];
    const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
    return names.filter((name) => name.startsWith(this.#prefix));
  }

  #read(key: string): SurveyResponse | undefined {
    try {
      return JSON.parse(this.#storage?.getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined; // written by something else
    }
  }
}

/** A file of responses: a line of JSON each. */
export function jsonLines(responses: readonly SurveyResponse[]): string {
  return responses.map((response) => `${JSON.stringify(response)}\n`).join('');
}
