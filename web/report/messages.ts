// What the collector and the engine say (docs/messages.md, Report and The collector).

export interface Interval {
  low: number;
  high: number;
}

/** The score of some answers; `nps`, `rounded` and `interval` where there are any. */
export interface Scored {
  n: number;
  nps?: number;
  rounded?: number;
  interval?: Interval;
  promoters: number;
  passives: number;
  detractors: number;
  distribution: number[];
  thin: boolean;
}

export type Period = 'day' | 'week' | 'month' | 'quarter';
export const periods: readonly Period[] = ['day', 'week', 'month', 'quarter'];

export interface ScoredPeriod extends Scored {
  /** A day: 2026-11-01. */
  first: string;
  label: string;
}

export interface Difference {
  difference: number;
  interval: Interval;
  p: number;
  adjusted_p: number;
}

/** A segment with `hidden` has no other member than its value. */
export interface Segment extends Partial<Scored> {
  value: string;
  hidden?: 'small' | 'complement';
  against_the_rest?: Difference;
}

export interface Dimension {
  name: string;
  segments: Segment[];
}

/** How many of those who were asked answered. */
export interface ResponseRate {
  asked: number;
  share: number;
  interval: Interval;
}

export interface Report {
  level: number;
  response_rate?: ResponseRate;
  total: Scored;
  period?: Period;
  periods?: ScoredPeriod[];
  change?: { first: string; p: number };
  dimensions?: Dimension[];
}

export interface ReportRequest {
  period?: Period;
  from?: string;
  to?: string;
  where?: Record<string, string[]>;
}

/** What there is to ask of a tally. */
export interface TallySummary {
  n: number;
  period?: Period;
  zone?: string;
  first?: string;
  last?: string;
  dimensions: { name: string; values: string[] }[];
}

export type Category = 'promoter' | 'passive' | 'detractor';
export const categories: readonly Category[] = ['promoter', 'passive', 'detractor'];

export interface Comment {
  response: string;
  question: string;
  text: string;
  score?: number;
  category?: Category;
  language: string;
  received: number;
}

/** The collector's own report of a survey. */
export interface Overview {
  survey: string;
  subject: string;
  generated: number;
  score: Scored;
  responses: { total: number; partial: number; complete: number; dismissed: number };
  comments: Comment[];
}

/** Which ratings the score goes with: `part` of what they explain together, which is `r_squared`. */
export interface Drivers {
  n: number;
  r_squared?: number;
  drivers: { question: string; part: number }[];
}

export interface SurveyName {
  id: string;
  subject: string;
}

export type FollowUpState = 'open' | 'in_progress' | 'closed';
export const followUpStates: readonly FollowUpState[] = ['open', 'in_progress', 'closed'];

/** A detractor who asked to be contacted, and what was done about it. */
export interface FollowUp {
  response: string;
  score?: number;
  category?: Category;
  language: string;
  received: number;
  /** What they agreed to: the questions. */
  consents: string[];
  addresses: string[];
  texts: string[];
  state: FollowUpState;
  note: string;
  updated?: number;
}
