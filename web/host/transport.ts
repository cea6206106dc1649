// Brings responses to a collector while the page is open: the newest seq of each, one request at a time, again and
// again until a receipt or a refusal comes.
import type { Problem, Receipt, SurveyResponse } from '../engine/messages.js';
import { type Network, pauseAfter } from './network.js';
import { judge, type Verdict } from './receipt.js';

export type Delivery =
  | { state: 'stored'; receipt: Receipt }
  /** Not with the collector yet; `kept`: on the device. */
  | { state: 'waiting'; kept: boolean }
  | { state: 'refused'; problems: Problem[] };
/** `response` is the one that was sent, which need not be the newest. */
export type Listener = (delivery: Delivery, response: SurveyResponse) => void;

interface Entry {
  latest: SurveyResponse;
  listener: Listener;
  sending: number;
  failures: number;
  cancel: (() => void) | undefined;
}

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

  /** Gives what has no receipt yet into other hands. */
  release(): [SurveyResponse, Listener][] {
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    for (const { cancel } of entries) cancel?.();
    return entries.map(({ latest, listener }) => [latest, listener]);
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
      const pause = pauseAfter(entry.failures, this.#network.chance());
      entry.failures += 1;
      this.#later(entry, verdict.retryAfter ?? pause);
      entry.listener({ state: 'waiting', kept: false }, response);
      return;
    }
    entry.failures = 0;
    if (entry.latest.seq > response.seq) this.#later(entry, 0);
    else this.#entries.delete(response.id);
    if (verdict.result === 'refused') entry.listener({ state: 'refused', problems: verdict.problems }, response);
    else entry.listener({ state: 'stored', receipt: verdict.receipt }, response);
  }
}
