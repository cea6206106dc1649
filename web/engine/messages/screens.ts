// What a host draws: questions, an ending, nothing.
import type { Field } from './fields.js';
import type { EndingLabels, Labels } from './labels.js';
import type { Direction, EventType, Rich } from './values.js';

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
