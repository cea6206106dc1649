// One tab sends: the lock of an origin.

const name = 'zeroten-outbox';

export interface LockListener {
  locked(): void;
  /** It was lost without having been given up. */
  unlocked(): void;
}

export class TabLock {
  #listener: LockListener;
  /** Ends the turn that is asked for or held. */
  #end: (() => void) | undefined;

  constructor(listener: LockListener) {
    this.#listener = listener;
  }

  /** Says `locked`, whenever that is. */
  ask(): void {
    const wanted = new AbortController();
    let held = false;
    const over = new Promise<void>((resolve) => {
      this.#end = () => {
        resolve();
        if (!held) wanted.abort();
      };
    });
    const grant = (): Promise<void> => {
      held = true;
      if (!wanted.signal.aborted) this.#listener.locked();
      return over;
    };
    const { end } = { end: this.#end };
    this.#request(grant, wanted.signal).catch(() => {
      // Taken by force, or never to be had: then every tab sends, and what comes twice counts once.
      if (this.#end !== end) return;
      if (held) this.#listener.unlocked();
      else void grant();
    });
  }

  /** Gives it up. */
  release(): void {
    const end = this.#end;
    this.#end = undefined;
    end?.();
  }

  /** Browsers have no locks where a page is not secure, and refuse them in a sandbox without an origin. */
  async #request(grant: () => Promise<void>, signal: AbortSignal): Promise<void> {
    if (!navigator.locks) throw new Error('no locks');
    await navigator.locks.request(name, { signal }, grant);
  }
}
