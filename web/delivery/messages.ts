// What crosses the wall of the outbox: docs/delivery.md has the contract.
import type { Now, SurveyResponse } from '../engine/messages.js';

export interface Entry {
  key: string;
  value: string;
}

/** In the order of the keys; `next` is the last key, if there are more. */
export interface BoxPage {
  entries: Entry[];
  next?: string;
}

/** What must be there for a transaction: with `value` as this text, with null not at all, without either any text. */
export interface Required {
  key: string;
  value?: string | null;
}

export interface Change {
  require: Required[];
  put: Entry[];
  remove: string[];
}

/** What a collector answered; null: no answer. A header that cannot be read is left out. */
export interface Answer {
  status: number;
  retryAfter?: string;
  date?: string;
  body: string;
}

/** How a response stands. */
export type Standing = 'saved' | 'unsaved' | 'delivered' | 'refused';

export interface Counts {
  /** On their way. */
  queued: number;
  /** Kept aside. */
  refused: number;
  /** Of newer versions, or damaged: left alone. */
  unknown: number;
}

/** A response that is in the box. `refused`: the status that put it aside; 0: it is on its way. */
export interface Kept {
  collector: string;
  refused: number;
  saved: number;
  response: SurveyResponse;
}

type Job<T extends string, Members = object> = { type: T; job: number } & Members;

export type OutboxCommand =
  | Job<'load', { after?: string }>
  | Job<'store', Change>
  | Job<'wipe'>
  | { type: 'lock' }
  | { type: 'unlock' }
  | Job<'send', { collector: string; body: string; keepalive: boolean; timeout: number }>
  | { type: 'wait'; milliseconds: number }
  | { type: 'tell'; id: string; seq: number; standing: Standing }
  | ({ type: 'count' } & Counts)
  | { type: 'wiped'; count: number }
  | { type: 'give'; records: Kept[] };

type Timeless =
  | { type: 'opened'; random: string }
  | { type: 'saved'; collector: string; response: SurveyResponse }
  | Job<'loaded', BoxPage>
  | Job<'stored'>
  | Job<'changed'>
  | Job<'storeFailed'>
  | Job<'wiped', { count: number }>
  | { type: 'locked' }
  | { type: 'unlocked' }
  | Job<'answered', Answer>
  | Job<'sendFailed'>
  | { type: 'woke' }
  | { type: 'online' }
  | { type: 'leaving' }
  | { type: 'credentials'; collector: string }
  | { type: 'resend' }
  | { type: 'inspect' }
  | { type: 'withdrawn'; random: string };
export type OutboxFact = Timeless;
export type OutboxEvent = Timeless & { now: Now; chance: number };
