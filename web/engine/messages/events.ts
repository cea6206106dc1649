// What a host sends, and what comes back.
import type { SurveyResponse } from './responses.js';
import type { Screen } from './screens.js';
import type { Channel, Facts, Now, Value } from './values.js';

export interface OpenOptions {
  /** A BCP 47 tag. */
  language?: string;
  /** 32 hexadecimal digits: the id of the response. */
  random: string;
  now: Now;
  channel?: Channel;
  touchpoint?: string;
  respondent?: string;
  /** What the page knows and the definition declares. */
  facts?: Facts;
  /** What `save` gave before, parsed. */
  session?: unknown;
}

export type SurveyEvent =
  | { type: 'answer'; question: string; value: Value | null; now: Now }
  | { type: 'next' | 'back' | 'dismiss'; now: Now }
  /** `wording` is the text of i18n/LANGUAGE.json; left out: what is built in. */
  | { type: 'language'; language: string; wording?: string; now: Now };

export interface Problem {
  code: string;
  severity: 'error' | 'warning';
  /** A JSON Pointer into the text that was read. */
  path: string;
  message: string;
  details?: Record<string, string>;
  /** In the reply to an event: the question that the problem is about. */
  field?: string;
}

export type Effect =
  | { type: 'save'; response: SurveyResponse }
  | { type: 'focus'; target: string }
  /** Once the response is stored, a code is due from this pool. */
  | { type: 'claim'; pool: string }
  | { type: 'close' };

export interface Reply {
  /** Not there when the survey could not be opened. */
  screen?: Screen;
  effects: Effect[];
  problems: Problem[];
}
