// When a collector last said that it has an answer of this device.

export class Receipts {
  readonly #key: string;
  readonly #storage: Storage | undefined;
  #last: number | undefined;

  constructor(survey: string, storage: Storage | undefined) {
    this.#key = `zeroten-receipt/${survey}`;
    this.#storage = storage;
  }

  /** Milliseconds since 1970, by the device's clock; undefined: never. */
  get last(): number | undefined {
    if (this.#last !== undefined) return this.#last;
    const stored = Number(this.#storage?.getItem(this.#key) ?? Number.NaN);
    return Number.isFinite(stored) ? stored : undefined;
  }

  note(time: number): void {
    this.#last = time;
    try {
      this.#storage?.setItem(this.#key, String(time));
    } catch {
      // no room: it is known until the page is closed
    }
  }
}
