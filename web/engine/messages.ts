// What crosses the wall between the engine and its hosts: docs/messages.md, word for word.

export type Direction = 'ltr' | 'rtl';
export type Channel = 'inline' | 'popover' | 'page' | 'kiosk' | 'email';
export type Category = 'detractor' | 'passive' | 'promoter';
export type Status = 'partial' | 'complete' | 'dismissed';
export type EventType = 'answer' | 'next' | 'back' | 'dismiss';
export type Value = number | string;

/** `wall`: milliseconds since 1970 by the device's clock. `elapsed`: milliseconds of a monotonic clock. */
export interface Now {
  wall: number;
  elapsed: number;
}

export interface OpenOptions {
  /** A BCP 47 tag. */
  language?: string;
  /** 32 hexadecimal digits: the id of the response. */
  random: string;
  now: Now;
  channel?: Channel;
  touchpoint?: string;
  respondent?: string;
  /** What `save` gave before, parsed. */
  session?: unknown;
}

export type SurveyEvent =
  | { type: 'answer'; question: string; value: Value | null; now: Now }
  | { type: 'next' | 'back' | 'dismiss'; now: Now };

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

export interface Option {
  value: number;
  /** The accessible name: the value, and the label of the end if it is one. */
  name: string;
}

export interface ScaleField {
  id: string;
  type: 'nps';
  label: string;
  required: boolean;
  left: string;
  right: string;
  options: Option[];
  value?: number;
}

export interface TextField {
  id: string;
  type: 'text';
  label: string;
  required: boolean;
  multiline: boolean;
  /** In code points. */
  maxLength: number;
  placeholder?: string;
  value?: string;
}

export type Field = ScaleField | TextField;

export interface LinkAction {
  type: 'link';
  text: string;
  url: string;
}

export interface Labels {
  region: string;
  next: string;
  back: string;
  dismiss: string;
  optional: string;
  /** What the status line says about delivery. */
  saved: string;
  unsent: string;
}

/** Nothing follows an ending: it has no words for going on. */
export type EndingLabels = Omit<Labels, 'next' | 'back' | 'optional'>;

export interface Progress {
  step: number;
  of: number;
  text: string;
}

interface ScreenBase {
  language: string;
  direction: Direction;
}

export interface QuestionScreen extends ScreenBase {
  kind: 'question';
  id: string;
  may: EventType[];
  labels: Labels;
  progress?: Progress;
  fields: Field[];
}

export interface EndingScreen extends ScreenBase {
  kind: 'ending';
  id: string;
  may: EventType[];
  labels: EndingLabels;
  title: string;
  text?: string;
  actions?: LinkAction[];
}

export interface ClosedScreen extends ScreenBase {
  kind: 'closed';
}

export type Screen = QuestionScreen | EndingScreen | ClosedScreen;

export interface Times {
  shown: number;
  started: number;
  updated: number;
  completed?: number;
  elapsed: number;
}

export interface SurveyResponse {
  zeroten: 1;
  id: string;
  survey: string;
  revision: string;
  seq: number;
  status: Status;
  answers: Record<string, Value>;
  scores?: { nps: number };
  category?: Category;
  ending?: string;
  language: string;
  channel: Channel;
  touchpoint?: string;
  respondent?: string;
  times: Times;
}

export type Effect = { type: 'save'; response: SurveyResponse } | { type: 'focus'; target: string } | { type: 'close' };

export interface Reply {
  /** Not there when the survey could not be opened. */
  screen?: Screen;
  effects: Effect[];
  problems: Problem[];
}

export interface Score {
  n: number;
  /** Unrounded; this and `rounded`, what to show, are left out when nobody answered. */
  nps?: number;
  rounded?: number;
  promoters: number;
  passives: number;
  detractors: number;
  distribution: number[];
  interval?: { low: number; high: number; level: number; method: string };
  /** Fewer than 30 answers. */
  thin: boolean;
}

/** A collector's answer to one response. */
export interface Receipt {
  id: string;
  seq: number;
  hash: string;
  result: 'created' | 'updated' | 'duplicate' | 'stale' | 'conflict' | 'rejected';
  problems?: Problem[];
}
