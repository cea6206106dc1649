// What a collector's answer means for a response.
import type { Problem, Receipt, SurveyResponse } from '../engine/messages.js';

export type Verdict =
  | { result: 'stored' }
  | { result: 'refused'; problems: Problem[] }
  | { result: 'failed'; retryAfter?: number };

/** Sent again these would be refused again; everything else is worth another try. */
const permanent = new Set([400, 409, 413, 415, 422]);
const longestPause = 300_000;

async function body(answer: Response): Promise<Partial<Receipt>> {
  try {
    const value: unknown = await answer.json();
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function failed(answer: Response): Verdict {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return seconds > 0 ? { result: 'failed', retryAfter: Math.min(seconds * 1000, longestPause) } : { result: 'failed' };
}

/** Stored only if a receipt says so and names this very response: a hotel's login page answers 200, too. */
export async function judge(answer: Response, response: SurveyResponse): Promise<Verdict> {
  const receipt = await body(answer);
  if (permanent.has(answer.status)) return { result: 'refused', problems: receipt.problems ?? [] };
  if (answer.ok && receipt.id === response.id && receipt.seq === response.seq) return { result: 'stored' };
  return failed(answer);
}
