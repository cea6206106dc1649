// The outbox as a page has it: the responses of all its widgets, and what the browser says of the page's life.
import type { SurveyResponse } from '../engine/messages.js';
import { nextTask } from '../engine/task.js';
import type { Direct } from '../host/deliveries.js';
import { mark } from '../host/kept.js';
import type { Listener } from '../host/transport.js';
import type { Box } from './box.js';
import type { Counts, Kept } from './messages.js';
import { Outbox, type SendText } from './outbox.js';
import { Parcels } from './parcels.js';

interface Due {
  url: string;
  response: SurveyResponse;
}

/** Tells other tabs that the consent was withdrawn. */
const channelName = 'zeroten-outbox';

export class PageOutbox {
  #outbox: Outbox;
  #parcels = new Parcels();
  /** The newest form of each response that was not handed over yet. */
  #due = new Map<string, Due>();
  #counts: Counts = { queued: 0, refused: 0, unknown: 0 };
  #wiped: ((count: number) => void)[] = [];
  #given: ((records: Kept[]) => void)[] = [];
  #tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);

  /** `direct` takes what has no receipt yet when the engine is gone. */
  constructor(engine: SendText, direct: Direct, box?: Box) {
    this.#outbox = new Outbox(
      engine,
      {
        told: (id, seq, standing) => this.#parcels.told(id, seq, standing),
        answered: (answer) => this.#parcels.answered(answer),
        settled: (batch) => this.#parcels.settled(batch),
        counted: (counts) => {
          this.#counts = counts;
          mark(counts.queued > 0);
        },
        gave: (records) => this.#given.shift()?.(records),
        wiped: (count) => this.#wiped.shift()?.(count),
        lost: () => {
          const waiting = [...this.#parcels];
          this.#parcels.clear();
          for (const parcel of waiting) direct(...parcel);
        },
      },
      box,
    );
    this.#watch();
    this.#outbox.open();
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** Several in one task are one: the newest. */
  deliver(url: string, response: SurveyResponse, listener: Listener): void {
    this.#parcels.add(url, response, listener);
    if (!this.#due.size) void nextTask().then(() => this.#flush()); // the next screen comes first
    this.#due.set(response.id, { url, response });
  }

  /** Forgets everything on this device that no collector has; resolves with how many responses that were. */
  withdraw(): Promise<number> {
    this.#parcels.clear();
    this.#due.clear();
    this.#tabs?.postMessage('withdrawn');
    return new Promise((resolve) => {
      this.#wiped.push(resolve);
      this.#outbox.withdraw();
    });
  }

  /** What is in the box. */
  inspect(): Promise<Kept[]> {
    return new Promise((resolve) => {
      this.#given.push(resolve);
      this.#outbox.take({ type: 'inspect' });
    });
  }

  /** Sends again what was refused. */
  resend(): void {
    this.#outbox.take({ type: 'resend' });
  }

  /** Somebody wants everything to be tried at once. */
  sendNow(): void {
    this.#outbox.take({ type: 'online' });
    this.resend();
  }

  #flush(): void {
    for (const { url, response } of this.#due.values()) this.#outbox.take({ type: 'saved', collector: url, response });
    this.#due.clear();
  }

  #leave(): void {
    this.#flush();
    this.#outbox.take({ type: 'leaving' });
  }

  #watch(): void {
    addEventListener('pagehide', () => this.#leave());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#outbox.open());
    addEventListener('online', () => this.#outbox.take({ type: 'online' }));
    document.addEventListener('visibilitychange', () =>
      document.visibilityState === 'hidden' ? this.#leave() : this.#outbox.open(),
    );
    this.#tabs?.addEventListener('message', () => {
      this.#parcels.clear();
      this.#due.clear();
      this.#outbox.withdraw();
    });
  }
}
