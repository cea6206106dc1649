// Responses that fit the survey of collector_process.mjs, and how to send them.
import { createHash, randomBytes } from 'node:crypto';
import { shopDefinition } from './collector_process.mjs';

/** JSON with sorted members and no white space. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** The first 128 bits of the SHA-256 of the canonical form. */
export function contentHash(value) {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 32);
}

export function category(score) {
  if (score <= 6) return 'detractor';
  return score <= 8 ? 'passive' : 'promoter';
}

/** A click on `score`, with `changes` to the record. */
export function clicked(score, changes = {}) {
  return {
    zeroten: 1,
    id: randomBytes(16).toString('hex'),
    survey: 'shop',
    revision: contentHash(shopDefinition),
    seq: 1,
    status: 'partial',
    answers: { score },
    scores: { nps: score },
    category: category(score),
    language: 'en',
    channel: 'popover',
    times: { shown: 1000, started: 2000, updated: 2000, elapsed: 1000 },
    ...changes,
  };
}

/** The same response, later: `why` was answered and the survey completed. */
export function completed(response, why) {
  return {
    ...response,
    seq: response.seq + 1,
    status: 'complete',
    answers: { ...response.answers, why },
    ending: response.category,
    times: { ...response.times, updated: 5000, completed: 5000, elapsed: 4000 },
  };
}

/** Posts `body` (text as it is, anything else as JSON). */
export function post(collector, body, headers = { 'content-type': 'application/json' }) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${collector.url}/v1/responses`, { method: 'POST', headers, body: text });
}

/** Posts and gives "STATUS RESULT", as in "201 created". */
export async function result(collector, body, headers) {
  const reply = await post(collector, body, headers);
  return `${reply.status} ${(await reply.json()).result}`;
}
