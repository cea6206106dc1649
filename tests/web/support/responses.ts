// Responses for tests.
import type { SurveyResponse } from '../../../web/engine/messages.js';

export const idOf = (digit: string): string => digit.repeat(32);

export function response(seq: number, more: Partial<SurveyResponse> = {}): SurveyResponse {
  return {
    zeroten: 1,
    id: idOf('a'),
    survey: 'nps',
    revision: idOf('0'),
    seq,
    status: 'partial',
    answers: { score: 9 },
    language: 'en',
    channel: 'inline',
    times: { shown: 1, started: 2, updated: 3, elapsed: 2 },
    ...more,
  };
}
