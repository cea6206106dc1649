// Asks the collector.
import type { Comment, Drivers, FollowUp, Overview, SurveyName } from './messages.js';

/** What came of asking: `value` where it was answered, `status` where the answer is one that this page does not know. */
export type Answer<T> =
  | { state: 'ok'; value: T }
  | { state: 'refused' | 'missing' | 'away' }
  | { state: 'broken'; status: number };

export interface CommentQuery {
  category?: string;
  search?: string;
  where?: Record<string, string>;
  /** Where to go on, as the last answer had it. */
  before?: string;
}

export interface CommentPage {
  comments: Comment[];
  searched: number;
  before?: string;
}

/** What the page reads of a definition. */
export interface Definition {
  facts?: Record<string, unknown>;
  questions?: { id: string; ask?: unknown }[];
}

const patience = 30_000; // ms

export class Collector {
  readonly token: string;

  constructor(token: string) {
    this.token = token;
  }

  surveys(): Promise<Answer<{ surveys: SurveyName[] }>> {
    return this.#json('/v1/surveys');
  }

  overview(survey: string): Promise<Answer<Overview>> {
    return this.#json(`${path(survey)}/report`);
  }

  drivers(survey: string): Promise<Answer<Drivers>> {
    return this.#json(`${path(survey)}/drivers`);
  }

  definition(survey: string): Promise<Answer<Definition>> {
    return this.#json(path(survey));
  }

  /** As text: the engine reads it. */
  tallies(survey: string, query: Record<string, string>): Promise<Answer<string>> {
    return this.#ask(`${path(survey)}/tallies?${new URLSearchParams(query)}`, {}, (response) => response.text());
  }

  comments(survey: string, { category, search, where, before }: CommentQuery): Promise<Answer<CommentPage>> {
    const query = new URLSearchParams(where);
    for (const [name, value] of Object.entries({ category, search, before })) if (value) query.set(name, value);
    return this.#json(`${path(survey)}/comments?${query}`);
  }

  followUps(survey: string): Promise<Answer<{ follow_ups: FollowUp[]; more: boolean }>> {
    return this.#json(`${path(survey)}/follow-ups`);
  }

  saveFollowUp(survey: string, { response, state, note }: FollowUp): Promise<Answer<FollowUp>> {
    const body = JSON.stringify({ state, note });
    const headers = { 'Content-Type': 'application/json' };
    const options = { method: 'PUT', headers, body };
    return this.#ask(`${path(survey)}/follow-ups/${response}`, options, (answer) => answer.json());
  }

  /** All responses as a file. */
  responses(survey: string, format: 'csv' | 'ndjson'): Promise<Answer<Blob>> {
    return this.#ask(`${path(survey)}/responses?format=${format}`, { signal: null }, (response) => response.blob());
  }

  #json<T>(address: string): Promise<Answer<T>> {
    return this.#ask(address, {}, (response) => response.json());
  }

  async #ask<T>(address: string, options: RequestInit, read: (response: Response) => Promise<T>): Promise<Answer<T>> {
    try {
      const headers = { ...options.headers, Authorization: `Bearer ${this.token}` };
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(address, { cache: 'no-store', signal, ...options, headers });
      if (response.ok) return { state: 'ok', value: await read(response) };
      if (response.status === 401 || response.status === 403) return { state: 'refused' };
      if (response.status === 404) return { state: 'missing' };
      return response.status >= 500 ? { state: 'away' } : { state: 'broken', status: response.status };
    } catch {
      // A token with characters that a header cannot carry is no token; everything else is the network.
      return /^[\x21-\x7e]+$/.test(this.token) ? { state: 'away' } : { state: 'refused' };
    }
  }
}

const path = (survey: string): string => `/v1/surveys/${encodeURIComponent(survey)}`;
