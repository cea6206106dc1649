// A network that answers when the test says so, and time that passes when the test says so.
import assert from 'node:assert/strict';
import type { Network } from '../../../web/host/network.js';

export interface Sent<Body> {
  body: Body;
  keepalive: boolean;
  answer(status: number, body: object, headers?: Record<string, string>): Promise<void>;
  fail(): Promise<void>;
}

/** Lets everything that is not waiting for the network or a timer happen. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class Wire<Body> implements Network {
  sent: Sent<Body>[] = [];
  timers: { ms: number; then: () => void }[] = [];

  post(body: string, keepalive: boolean): Promise<Response> {
    return new Promise((resolve, reject) => {
      const answer = (status: number, value: object, headers: Record<string, string> = {}): Promise<void> => {
        resolve(new Response(JSON.stringify(value), { status, headers }));
        return settle();
      };
      const fail = (): Promise<void> => {
        reject(new TypeError('Failed to fetch'));
        return settle();
      };
      this.sent.push({ body: JSON.parse(body) as Body, keepalive, answer, fail });
    });
  }

  after(ms: number, then: () => void): () => void {
    const timer = { ms, then };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  chance(): number {
    return 1;
  }

  /** The request that was sent last. */
  get last(): Sent<Body> {
    const last = this.sent.at(-1);
    assert.ok(last, 'nothing was sent');
    return last;
  }

  /** The only timer runs out. */
  async pass(): Promise<number> {
    assert.equal(this.timers.length, 1);
    const [timer] = this.timers.splice(0);
    timer?.then();
    await settle();
    return timer?.ms ?? 0;
  }
}
