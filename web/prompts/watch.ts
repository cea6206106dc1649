// Looks out for what targeting waits for on this page: clicks, scrolling, time, somebody about to leave.
import type { Happening, Watched } from './messages.js';
import { watchClick, watchDwell, watchExit, watchIdle, watchScroll } from './watchers.js';

/** Tells once what it looks out for, and gives what ends it. */
export type Watcher = (watched: Watched, tell: () => void) => () => void;

const watchers: Partial<Record<Watched['trigger'], Watcher>> = {
  click: watchClick,
  scroll: watchScroll,
  dwell: watchDwell,
  exit: watchExit,
  idle: watchIdle,
};

export class Watch {
  #tell: (happening: Happening) => void;
  /** By page and what is looked out for: what ends it. */
  #running = new Map<string, () => void>();

  constructor(tell: (happening: Happening) => void) {
    this.#tell = tell;
  }

  /** What goes on goes on; on another page everything begins anew. */
  set(all: Watched[], page: string): void {
    const wanted = new Map(all.map((watched) => [page + JSON.stringify(watched), watched]));
    for (const [key, end] of this.#running) {
      if (wanted.has(key)) continue;
      end();
      this.#running.delete(key);
    }
    for (const [key, watched] of wanted) {
      const begin = watchers[watched.trigger];
      if (begin && !this.#running.has(key))
        this.#running.set(
          key,
          begin(watched, () => this.#tell({ ...watched })),
        );
    }
  }
}
