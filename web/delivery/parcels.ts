// What this page has given the outbox and has no last word about: which widget asked, and what it was told.
import type { Problem, Receipt, SurveyResponse } from '../engine/messages.js';
import type { Listener } from '../host/transport.js';
import type { Answer, Standing } from './messages.js';

interface Waiting {
  url: string;
  /** Not yet with the collector, oldest first. */
  forms: SurveyResponse[];
  listener: Listener;
  kept: boolean;
  timer: ReturnType<typeof setTimeout>;
}

/** So long a response may be under way before its respondent is told. */
const slow = 5000;

type Told = Receipt & { problems?: Problem[] };

function receiptsOf({ body }: Answer): Told[] {
  try {
    return ([JSON.parse(body)] as unknown[]).flat().filter((one) => typeof one === 'object' && one) as Told[];
  } catch {
    return [];
  }
}

export class Parcels {
  #waiting = new Map<string, Waiting>();
  /** Of the answer that is being looked at. */
  #receipts: Told[] = [];

  add(url: string, response: SurveyResponse, listener: Listener): void {
    const before = this.#waiting.get(response.id);
    clearTimeout(before?.timer);
    const timer = setTimeout(() => this.#late(response.id), slow);
    const forms = [...(before?.forms ?? []).filter(({ seq }) => seq < response.seq), response];
    this.#waiting.set(response.id, { url, forms, listener, kept: false, timer });
  }

  /** What waits, for another way to the collector. */
  *[Symbol.iterator](): Generator<[string, SurveyResponse, Listener]> {
    for (const { url, forms, listener } of this.#waiting.values())
      yield [url, forms.at(-1) as SurveyResponse, listener];
  }

  clear(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  answered(answer: Answer | null): void {
    this.#receipts = answer ? receiptsOf(answer) : [];
  }

  /** What of this batch has no receipt will be tried again. */
  settled(batch: string): void {
    // One with a receipt waits only for its newer form, which goes next.
    const done = this.#receipts.map(({ id }) => id);
    this.#receipts = [];
    for (const id of this.#waiting.keys()) if (batch.includes(id) && !done.includes(id)) this.#late(id);
  }

  told(id: string, seq: number, standing: Standing): void {
    const waiting = this.#waiting.get(id);
    const sent = waiting?.forms.find((form) => form.seq === seq);
    if (!waiting || !sent) return;
    if (standing === 'saved' || standing === 'unsaved') {
      waiting.kept = standing === 'saved';
      return;
    }
    waiting.forms = waiting.forms.filter((form) => form.seq > seq);
    if (!waiting.forms.length) {
      clearTimeout(waiting.timer);
      this.#waiting.delete(id);
    }
    const receipt = this.#receipts.find((one) => one.id === id && one.seq === seq);
    if (standing === 'refused') waiting.listener({ state: 'refused', problems: receipt?.problems ?? [] }, sent);
    else if (receipt) waiting.listener({ state: 'stored', receipt }, sent);
  }

  #late(id: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting) waiting.listener({ state: 'waiting', kept: waiting.kept }, waiting.forms.at(-1) as SurveyResponse);
  }
}
