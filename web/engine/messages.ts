// What crosses the wall between the engine and its hosts: docs/messages.md, word for word.

export type Direction = 'ltr' | 'rtl';
export type Channel = 'inline' | 'popover' | 'page' | 'kiosk' | 'email';
export type Category = 'detractor' | 'passive' | 'promoter';
export type Status = 'partial' | 'complete' | 'dismissed';
export type EventType = 'answer' | 'next' | 'back' | 'dismiss';
/** The id of a choice, or what was written for the one that asks for it. */
export type Chosen = string | { other: string };
export type Value = number | string | boolean | { other: string } | Chosen[];
/** By root and name: `{ user: { plan: 'pro' } }`. */
export type Facts = Record<string, Record<string, number | string | boolean>>;

/** A piece of a text in one style; a string has none. */
export type TextRun = string | { style: 'bold' | 'italic' | 'link'; text: string; url?: string };
/** What a respondent reads: a string, or runs where the author used markup. */
export type Rich = string | TextRun[];

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

export interface Option {
  value: number;
  /** The accessible name: the value, and the label of the end if it is one. */
  name: string;
}

interface FieldBase {
  id: string;
  label: Rich;
  help?: Rich;
  required: boolean;
}

export interface ScaleField extends FieldBase {
  type: 'nps' | 'rating';
  /** Ratings only. */
  look?: 'numbers' | 'stars' | 'smileys';
  /** Stars: the name of so many, a plural by {count} in ICU message syntax. */
  names?: string;
  left?: string;
  right?: string;
  options: Option[];
  value?: number;
}

export interface Choice {
  id: string;
  text: string;
  /** The respondent writes what it is. */
  other?: true;
  /** Excludes the others. */
  exclusive?: true;
}

interface ChoicesBase extends FieldBase {
  /** Beside the field of a choice that asks what it is. */
  otherLabel?: string;
}

export interface ChoiceField extends ChoicesBase {
  type: 'choice' | 'emotion';
  choices: Choice[];
  value?: Chosen;
}

export interface ChoicesField extends ChoicesBase {
  type: 'choices';
  min: number;
  max: number;
  choices: Choice[];
  value?: Chosen[];
}

export interface TextField extends FieldBase {
  type: 'text';
  multiline: boolean;
  /** In code points. */
  maxLength: number;
  /** How many are left: a plural by {count} in ICU message syntax. */
  counter: string;
  placeholder?: string;
  value?: string;
}

export interface EmailField extends FieldBase {
  type: 'email';
  placeholder?: string;
  value?: string;
}

export interface NumberField extends FieldBase {
  type: 'number';
  min?: number;
  max?: number;
  step: number;
  unit?: string;
  placeholder?: string;
  value?: number;
}

export interface DateField extends FieldBase {
  type: 'date';
  /** YYYY-MM-DD */
  min?: string;
  max?: string;
  value?: string;
}

/** The label is what is agreed to. */
export interface ConsentField extends FieldBase {
  type: 'consent';
  value?: boolean;
}

/** Says something and asks nothing. */
export interface StatementField extends FieldBase {
  type: 'statement';
  value?: undefined;
}

export type InputField = TextField | EmailField | NumberField | DateField;
export type Field = ScaleField | ChoiceField | ChoicesField | InputField | ConsentField | StatementField;

export type ActionType = 'link' | 'review' | 'share' | 'reward' | 'copy' | 'invite' | 'contact' | 'close';

export interface Action {
  type: ActionType;
  text: string;
  /** link, review, share, invite, contact */
  url?: string;
  /** copy: what is copied; share: what is said with the link. */
  value?: string;
  /** reward */
  pool?: string;
}

interface CommonLabels {
  region: string;
  dismiss: string;
  /** A button that opens the survey. */
  launch: string;
  /** Behind a link, for screen readers. */
  newTab: string;
  /** What the status line says about delivery. */
  saved: string;
  unsent: string;
  sent: string;
  keepOpen: string;
}

/** On a kiosk; `startsOver` is a plural by {count}, in seconds. */
interface KioskLabels {
  start: string;
  stillThere: string;
  startsOver: string;
  startOver: string;
  continue: string;
}

export interface Labels extends CommonLabels, Partial<KioskLabels> {
  next: string;
  back: string;
  optional: string;
}

/** Where an ending has actions. */
interface ActionLabels {
  copied: string;
  shareEmail: string;
  shareCopy: string;
  rewardCode: string;
  rewardWaiting: string;
  rewardNone: string;
  tryAgain: string;
}

export interface EndingLabels extends CommonLabels, Partial<KioskLabels>, Partial<ActionLabels> {}

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
  title: Rich;
  text?: Rich;
  actions?: Action[];
}

export interface ClosedScreen extends ScreenBase {
  kind: 'closed';
  /** No question was for this respondent. */
  outcome?: 'not_applicable';
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
  scores?: { nps?: number; csat?: number; ces?: number; emotion?: number };
  facts?: Facts;
  category?: Category;
  ending?: string;
  language: string;
  channel: Channel;
  touchpoint?: string;
  respondent?: string;
  times: Times;
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
