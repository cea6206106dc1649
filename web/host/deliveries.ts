// Where the responses of a page go: into the outbox once it is loaded, until then, or where it cannot be had, straight to
// the collector.
import type { SurveyResponse } from '../engine/messages.js';
import { isWaiting, keep, kept, letGo } from './kept.js';
import { collectorUrl, networkFor } from './network.js';
import { type Listener, Transport } from './transport.js';

/** What dist/outbox.js starts. */
export interface PageBox {
  deliver(url: string, response: SurveyResponse, listener: Listener): void;
  withdraw(): Promise<number>;
}

type Waiting = [url: string, response: SurveyResponse, listener: Listener];

/** Takes a response for which there is no outbox any more. */
export type Direct = (...waiting: Waiting) => void;

const pause = 10_000;

/** How long an answer waits for the outbox before it is sent without one. */
const patience = 2000;

export class Deliveries {
  #start: (direct: Direct) => Promise<PageBox>;
  #box: PageBox | undefined;
  #starting: Promise<PageBox> | undefined;
  /** By response: what waits for the outbox. */
  #due = new Map<string, Waiting>();
  #transports = new Map<string, Transport>();
  #watching = false;

  /** Nothing is loaded before it is needed. */
  constructor(start: (direct: Direct) => Promise<PageBox>) {
    this.#start = start;
  }

  /** Takes a response, in place of any with a lower seq, to the collector at an absolute URL or one relative to the page. */
  deliver(collector: string, response: SurveyResponse, listener: Listener): void {
    const { href } = collectorUrl(collector, document.baseURI, 'responses');
    if (this.#box) this.#hand(this.#box, href, response, listener);
    else this.#await(href, response, listener);
  }

  /**
   * Loads the outbox if this device has answers of an earlier visit. Later: the first look into a browser's storage waits
   * for the disk, and a page that is loading has better things to do.
   */
  resume(): void {
    setTimeout(async () => (await isWaiting()) && this.#prepare(), patience);
  }

  /** Forgets everything on this device that no collector has; how many responses that were. */
  async withdraw(): Promise<number> {
    this.#due.clear();
    for (const transport of this.#transports.values()) transport.release();
    const answers = kept();
    for (const [, response] of answers) letGo(response);
    return answers.length + (await (await this.#load()).withdraw());
  }

  #await(...waiting: Waiting): void {
    const [url, response] = waiting;
    keep(url, response);
    this.#watch();
    this.#due.set(response.id, waiting);
    if (this.#transports.size) this.#sendDue();
    else setTimeout(() => this.#sendDue(), patience);
    this.#prepare();
  }

  #prepare(): void {
    if (this.#box) return;
    this.#load().catch(() => {
      this.#sendDue();
      setTimeout(async () => (await isWaiting()) && this.#prepare(), pause);
    });
  }

  #load(): Promise<PageBox> {
    this.#starting ??= this.#start((...waiting) => {
      this.#box = this.#starting = undefined;
      this.#direct(...waiting);
    })
      .then((box) => {
        this.#takeOver(box);
        this.#box = box;
        return box;
      })
      .catch((reason: unknown) => {
        this.#starting = undefined;
        throw reason;
      });
    return this.#starting;
  }

  /** What is under way may arrive twice, and counts once. */
  #takeOver(box: PageBox): void {
    const waiting = new Map(kept().map(([url, response]) => [response.id, [url, response, () => {}] as Waiting]));
    for (const [url, transport] of this.#transports)
      for (const [response, listener] of transport.release()) waiting.set(response.id, [url, response, listener]);
    for (const [id, due] of this.#due) waiting.set(id, due);
    this.#due.clear();
    for (const each of waiting.values()) this.#hand(box, ...each);
  }

  /** What is safe there, or with the collector, need not be kept here. */
  #hand(box: PageBox, url: string, response: SurveyResponse, listener: Listener): void {
    box.deliver(url, response, (delivery, sent) => {
      if (delivery.state !== 'waiting' || delivery.kept) letGo(sent);
      listener(delivery, sent);
    });
  }

  /** Without the outbox: it takes too long, cannot be had, or the page is about to go. */
  #sendDue(): void {
    for (const waiting of this.#due.values()) this.#direct(...waiting);
    this.#due.clear();
  }

  #direct(url: string, response: SurveyResponse, listener: Listener): void {
    const safe = keep(url, response);
    const transport = this.#transports.get(url) ?? new Transport(networkFor(new URL(url)));
    this.#transports.set(url, transport);
    transport.deliver(response, (delivery, sent) => {
      if (delivery.state !== 'waiting') letGo(sent);
      listener(delivery.state === 'waiting' ? { state: 'waiting', kept: safe } : delivery, sent);
    });
  }

  #watch(): void {
    if (this.#watching) return;
    this.#watching = true;
    const flush = (): void => {
      this.#sendDue();
      for (const transport of this.#transports.values()) transport.flush();
    };
    addEventListener('pagehide', flush);
    addEventListener('online', flush);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
  }
}
