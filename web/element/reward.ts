// A reward on the page, from its claim to its code. It is in dist/reward.js, which is loaded when an ending has one.
import type { Receipt, SurveyResponse } from '../engine/messages.js';
import { Claim } from '../host/claim.js';
import { collectorUrl, networkFor } from '../host/network.js';
import { type RewardPlace, RewardView } from '../render/reward.js';

/** A response that the collector has, and its word for that. */
export interface Stored {
  response: SurveyResponse;
  receipt: Receipt;
}

export interface DueReward extends RewardPlace {
  pool: string;
}

/** Until `signal` says that nobody waits for it any longer. */
export type StartReward = (due: DueReward, stored: Stored, collector: string, signal: AbortSignal) => void;

export const startReward: StartReward = (due, { response, receipt }, collector, signal) => {
  const { survey, id, seq } = response;
  const network = networkFor(collectorUrl(collector, document.baseURI, 'claims'));
  const view = new RewardView(due, () => claim.ask());
  const claim = new Claim(
    network,
    { zeroten: 1, survey, id, seq, pool: due.pool, receipt },
    {
      settled: (reward) => (reward.result === 'code' ? view.code(reward.code) : view.none()),
      failed: () => view.failed(),
    },
  );
  signal.addEventListener('abort', () => claim.stop());
  addEventListener('online', () => claim.ask(), { signal });
  claim.ask();
};
