// Brings responses to a collector while the page is open: the newest seq of each, one request at a time, again and
// again until a receipt or a refusal comes.
import type { Problem, SurveyResponse } from '../engine/messages.js';
import { judge, type Verdict } from './receipt.js';

export type Delivery = { state: 'stored' | 'waiting' } | { state: 'refused'; problems: Problem[] };
export type Listener = (delivery: Delivery, response: SurveyResponse) => void;

export interface Network {
  post(body: string, keepalive: boolean): Promise<Response>;
  /** Calls `then` after `ms`; returns a function that prevents it. */
  after(ms: number, then: () => void): () => void;
  /** 0 to 1. */
  chance(): number;
}

interface Entry {
  latest: SurveyResponse;
  listener: Listener;
  sending: number;
  failures: number;
  cancel: (() => void) | undefined;
}

const firstPause = 1000;
const longestPause = 60_000;
/** Browsers let all requests that outlive their page have 64 KiB together; some are the host's. */
const outliving = 48 * 1024;

export class Transport {
  #network: Network;
  #entries = new Map<string, Entry>();
  #bytes = 0;

  constructor(network: Network) {
    this.#network = network;
  }

  /** How many responses have no receipt yet. */
  get waiting(): number {
    return this.#entries.size;
  }

  /** Takes a response, in place of any with a lower seq. Several in one task are one request. */
  deliver(response: SurveyResponse, listener: Listener): void {
    const known = this.#entries.get(response.id);
    if (known && known.latest.seq >= response.seq) return;
    const entry = known ?? { latest: response, listener, sending: 0, failures: 0, cancel: undefined };
    Object.assign(entry, { latest: response, listener });
    this.#entries.set(response.id, entry);
    if (!entry.sending) this.#later(entry, 0);
  }

  /** Sends what waits, now: the network is back, or the page is about to go. */
  flush(): void {
    for (const entry of this.#entries.values()) if (entry.sending < entry.latest.seq) void this.#send(entry);
  }

  #later(entry: Entry, ms: number): void {
    entry.cancel?.();
    if (ms > 0) {
      entry.cancel = this.#network.after(ms, () => void this.#send(entry));
      return;
    }
    let wanted = true;
    entry.cancel = () => (wanted = false);
    queueMicrotask(() => wanted && void this.#send(entry));
  }

  async #send(entry: Entry): Promise<void> {
    entry.cancel?.();
    entry.cancel = undefined;
    const response = entry.latest;
    entry.sending = response.seq;
    const verdict = await this.#post(response);
    if (entry.sending !== response.seq) return; // a newer one overtook this request when the page was hidden
    entry.sending = 0;
    if (this.#entries.get(response.id) !== entry) return;
    this.#settle(entry, response, verdict);
  }

  async #post(response: SurveyResponse): Promise<Verdict> {
    const body = JSON.stringify(response);
    const bytes = new TextEncoder().encode(body).length;
    const keepalive = this.#bytes + bytes <= outliving;
    if (keepalive) this.#bytes += bytes;
    try {
      return await judge(await this.#network.post(body, keepalive), response);
    } catch {
      return { result: 'failed' };
    } finally {
      if (keepalive) this.#bytes -= bytes;
    }
  }

  #settle(entry: Entry, response: SurveyResponse, verdict: Verdict): void {
    if (verdict.result === 'failed') {
      const pause = Math.min(firstPause * 2 ** entry.failures, longestPause) * (0.5 + this.#network.chance() / 2);
      entry.failures += 1;
      this.#later(entry, verdict.retryAfter ?? pause);
      entry.listener({ state: 'waiting' }, response);
      return;
    }
    entry.failures = 0;
    if (entry.latest.seq > response.seq) this.#later(entry, 0);
    else this.#entries.delete(response.id);
    if (verdict.result === 'refused') entry.listener({ state: 'refused', problems: verdict.problems }, response);
    else entry.listener({ state: 'stored' }, response);
  }
}
