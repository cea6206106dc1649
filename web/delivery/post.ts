// A batch on its way to a collector.
import { request } from '../host/network.js';
import type { Answer } from './messages.js';

/** More than the receipts of a full batch; what is longer is no collector's answer. */
const longest = 1024 * 1024;

export interface Parcel {
  collector: string;
  body: string;
  keepalive: boolean;
  /** Milliseconds, the answer's body included. */
  timeout: number;
}

/** Rejects when there is no answer. */
export async function post({ collector, body, keepalive, timeout }: Parcel): Promise<Answer> {
  const answer = await request(new URL(collector), body, keepalive, timeout);
  const text = await answer.text();
  const header = (name: string): string | undefined => answer.headers.get(name) ?? undefined;
  const [retryAfter, date] = [header('retry-after'), header('date')];
  return {
    status: answer.status,
    body: text.length > longest ? '' : text,
    ...(retryAfter !== undefined && { retryAfter }),
    ...(date !== undefined && { date }),
  };
}
