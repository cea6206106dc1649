// What a respondent answered, what a collector says to it, and the score of many.
import type { Problem } from './events.js';
import type { Category, Channel, Facts, Status, Value } from './values.js';

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
