// The attributes and properties of <zeroten-survey> as types, for frameworks that ask for them.
import type { Channel, Facts } from '../engine/messages.js';

export interface SurveyAttributes {
  survey?: string | undefined;
  subject?: string | undefined;
  'survey-id'?: string | undefined;
  collector?: string | undefined;
  presentation?: string | undefined;
  position?: string | undefined;
  idle?: number | string | undefined;
  'color-coded'?: boolean | undefined;
  open?: boolean | undefined;
  language?: string | undefined;
  channel?: Channel | undefined;
  touchpoint?: string | undefined;
  token?: string | undefined;
}

export interface SurveyProperties {
  definition?: unknown;
  respondent?: string | undefined;
  facts?: Facts | undefined;
}
