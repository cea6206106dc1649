// The rewards of a response: they are due when the engine says so, and claimed when the collector has the response.
import type { Action, EndingLabels, SurveyResponse } from '../engine/messages.js';
import type { Delivery } from '../host/transport.js';
import { element } from '../render/dom.js';
import type { Assets } from './assets.js';
import type { DueReward, Stored } from './reward.js';

const pause = 10_000;

export class Rewards {
  #collector: string;
  #load: Assets['reward'];
  #pools = new Set<string>();
  #due: DueReward[] = [];
  #stored: Stored | undefined;
  #waiting = new AbortController();

  constructor(collector: string, load: Assets['reward']) {
    this.#collector = collector;
    this.#load = load;
  }

  /** The engine: the ending rewards with a code of this pool. */
  claim(pool: string): void {
    this.#pools.add(pool);
  }

  /** The place of a reward in the ending; null where the engine said of none: nothing is promised. */
  nodeFor({ pool, text }: Action, labels: EndingLabels): HTMLElement | null {
    if (pool === undefined || !this.#pools.has(pool)) return null;
    const status = element('p', { class: 'hint', role: 'status' }, labels.rewardWaiting ?? '');
    const values = { class: 'reward', part: 'reward', role: 'group', 'aria-label': text, tabindex: '-1' };
    const node = element('div', values, element('div', { 'aria-hidden': 'true' }, text), status);
    const due = { node, status, labels, pool };
    this.#due.push(due);
    void this.#start(due, this.#waiting.signal);
    return node;
  }

  delivered(delivery: Delivery, response: SurveyResponse): void {
    if (response.status !== 'complete') return;
    if (delivery.state === 'stored') {
      this.#stored = { response, receipt: delivery.receipt };
      if (!this.#waiting.signal.aborted) this.resume();
    } else if (delivery.state === 'refused') for (const { node } of this.#due) node.remove();
  }

  /** Nobody sees them: the survey was closed or taken out of the page. */
  pause(): void {
    this.#waiting.abort();
  }

  /** Claims what is due, again, too: a response has one code of a pool, however often it is asked for. */
  resume(): void {
    this.pause();
    this.#waiting = new AbortController();
    for (const due of this.#due) void this.#start(due, this.#waiting.signal);
  }

  async #start(due: DueReward, signal: AbortSignal): Promise<void> {
    if (!this.#stored) return;
    const loaded = await this.#load().catch(() => undefined);
    if (signal.aborted) return;
    if (loaded) loaded.startReward(due, this.#stored, this.#collector, signal);
    else setTimeout(() => signal.aborted || void this.#start(due, signal), pause);
  }
}
