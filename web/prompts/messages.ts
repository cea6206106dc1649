// What targeting and its page say to each other (docs/messages.md, Targeting).
import type { Facts, Problem } from '../engine/messages.js';

export type TriggerName = 'event' | 'page' | 'click' | 'scroll' | 'dwell' | 'exit' | 'idle';
export type Consent = 'granted' | 'unknown' | 'refused';

/** Something that happened on the page. */
export interface Happening {
  trigger: TriggerName;
  name?: string;
  properties?: Facts[string];
  depth?: number;
  /** Milliseconds. */
  time?: number;
}

/** What to look out for on the page. */
export type Watched = Pick<Happening, 'trigger' | 'name' | 'depth' | 'time'>;

export interface PageParts {
  path: string;
  query: string;
  fragment: string;
}

/** Nothing can be due before `from` and visit `visits`, or without one of the events or pages. */
export interface Occasion {
  from: number;
  visits: number;
  events?: string[];
  pages?: string[];
}

export interface Plan {
  occasions: Occasion[];
  /** A survey waits until then. */
  wake?: number;
}

/** What is known whenever something is asked. */
export interface Circumstances {
  now: { wall: number; offset: number };
  respondent?: string;
  facts: Facts;
  page: PageParts;
  visits: number;
  full: string[];
  consent: Consent;
  showing: string;
  visible: boolean;
  random: string;
}

export type TargetingEvent =
  | ({ type: 'happened' } & Happening)
  | { type: 'answered' | 'dismissed' | 'later'; survey: string }
  | { type: 'failed'; survey: string; before: unknown }
  | { type: 'woke' | 'closed' | 'reset' | 'forget' | 'inspect' };

export interface Show {
  survey: string;
  touchpoint?: string;
  event: Facts[string];
  later: boolean;
  before: unknown;
}

export interface Reason {
  code: string;
  /** A sentence in English, for developers. */
  message: string;
  /** When it no longer holds if only time passes: milliseconds since 1970. */
  until?: number;
}

export interface Verdict {
  survey: string;
  /** From then on time does not speak against it. */
  next?: number;
  reasons: Reason[];
}

export interface TargetingReply {
  history?: unknown;
  show?: Show;
  /** Milliseconds. */
  wait?: number;
  plan?: Plan;
  watch?: Watched[];
  verdicts?: Verdict[];
  problems: Problem[];
}

export interface Opened {
  surveys: { id?: string; problems?: Problem[] }[];
  problems: Problem[];
}

/** What the module binds. */
export interface Targeting {
  open(configuration: string): string;
  send(event: string): string;
}
