// Whether anybody is still there: a wait after the last act, then a count of seconds.

export interface IdleListener {
  /** `seconds` are left; undefined: somebody is there. */
  count(seconds: number | undefined): void;
  /** Nobody came back. */
  over(): void;
}

export class Idle {
  #listener: IdleListener;
  #timer = 0;

  constructor(listener: IdleListener) {
    this.#listener = listener;
  }

  /** Somebody did something: after `wait` seconds without another act the last `seconds` are counted. */
  act(wait: number, seconds: number): void {
    this.stop();
    this.#timer = window.setTimeout(() => this.#count(seconds), wait * 1000);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#listener.count(undefined);
  }

  #count(seconds: number): void {
    if (seconds <= 0) {
      this.stop();
      this.#listener.over();
      return;
    }
    this.#listener.count(seconds);
    this.#timer = window.setTimeout(() => this.#count(seconds - 1), 1000);
  }
}
