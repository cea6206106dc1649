// What a collector's answer means for a response.
import type { Problem, Receipt, SurveyResponse } from '../engine/messages.js';

export type Verdict =
  | { result: 'stored'; receipt: Receipt }
  | { result: 'refused'; problems: Problem[] }
  | { result: 'failed'; retryAfter?: number };

/** Sent again these would be refused again; everything else is worth another try. */
const permanent = new Set([400, 409, 413, 415, 422]);
const longestPause = 300_000;

/** The members of a JSON answer; none if it is something else. */
export async function bodyOf<T extends object>(answer: Response): Promise<Partial<T>> {
  try {
    const value: unknown = await answer.json();
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** How long the collector wants to be left alone, in milliseconds, if it says so. */
export function retryAfter(answer: Response): number | undefined {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return seconds > 0 ? Math.min(seconds * 1000, longestPause) : undefined;
}

/** Stored only if a receipt says so and names this very response: a hotel's login page answers 200, too. */
export async function judge(answer: Response, response: SurveyResponse): Promise<Verdict> {
  const receipt = await bodyOf<Receipt>(answer);
  if (permanent.has(answer.status)) return { result: 'refused', problems: receipt.problems ?? [] };
  if (answer.ok && receipt.id === response.id && receipt.seq === response.seq)
    return { result: 'stored', receipt: receipt as Receipt };
  const pause = retryAfter(answer);
  return { result: 'failed', ...(pause !== undefined && { retryAfter: pause }) };
}
