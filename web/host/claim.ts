// Claims the code of a reward: again and again while the page is open, until the collector gives one or has none left.
import type { Receipt } from '../engine/messages.js';
import { type Network, pauseAfter } from './network.js';
import { bodyOf, retryAfter } from './receipt.js';

export interface ClaimRequest {
  zeroten: 1;
  survey: string;
  id: string;
  seq: number;
  pool: string;
  receipt: Receipt;
}

export type Reward = { result: 'code'; code: string } | { result: 'exhausted' };

export interface ClaimListener {
  settled(reward: Reward): void;
  /** It did not work; there will be another try, or `ask` makes one. */
  failed(): void;
}

/** The same claim would be refused again, so it is only repeated when somebody asks for it. */
const refusals = new Set([400, 401, 403, 409, 413, 415, 422]);

type Verdict = Reward | { result: 'failed'; refused: boolean; retryAfter: number | undefined };

async function judge(answer: Response): Promise<Verdict> {
  const { result, code } = await bodyOf<{ result: string; code: unknown }>(answer);
  if (answer.ok && result === 'exhausted') return { result };
  if (answer.ok && result === 'code' && typeof code === 'string' && code) return { result, code };
  return { result: 'failed', refused: refusals.has(answer.status), retryAfter: retryAfter(answer) };
}

export class Claim {
  #network: Network;
  #body: string;
  #listener: ClaimListener;
  #failures = 0;
  #asking = false;
  #over = false;
  #cancel: (() => void) | undefined;

  /** Nothing is sent before `ask`. */
  constructor(network: Network, request: ClaimRequest, listener: ClaimListener) {
    this.#network = network;
    this.#body = JSON.stringify(request);
    this.#listener = listener;
  }

  /** Asks now, unless it is asking or has its answer. */
  ask(): void {
    if (this.#asking || this.#over) return;
    this.#cancel?.();
    this.#asking = true;
    void this.#send();
  }

  /** Nobody waits for it any longer. */
  stop(): void {
    this.#over = true;
    this.#cancel?.();
  }

  async #send(): Promise<void> {
    const verdict = await this.#network
      .post(this.#body, false)
      .then(judge)
      .catch((): Verdict => ({ result: 'failed', refused: false, retryAfter: undefined }));
    this.#asking = false;
    if (this.#over) return;
    if (verdict.result !== 'failed') {
      this.#over = true;
      this.#listener.settled(verdict);
      return;
    }
    const pause = verdict.retryAfter ?? pauseAfter(this.#failures, this.#network.chance());
    this.#failures += 1;
    if (!verdict.refused) this.#cancel = this.#network.after(pause, () => this.ask());
    this.#listener.failed();
  }
}
