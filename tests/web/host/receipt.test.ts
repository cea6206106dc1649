import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../web/host/receipt.js';
import { idOf, response } from '../support/responses.js';

const ours = { id: idOf('a'), seq: 2, hash: idOf('0') };
const problems = [{ code: 'off_path', severity: 'error', path: '', message: 'No.' }];
/** With the receipt as it came. */
const stored = (result: string): object => ({ result: 'stored', receipt: { ...ours, result } });

const answers: [string, number, unknown, object][] = [
  ['a new response is stored', 201, { ...ours, result: 'created' }, stored('created')],
  ['one that was there already is stored', 200, { ...ours, result: 'duplicate' }, stored('duplicate')],
  ['one that a newer overtook is stored', 200, { ...ours, result: 'stale' }, stored('stale')],
  ['a receipt for another response proves nothing', 200, { ...ours, id: idOf('b') }, { result: 'failed' }],
  ['a receipt for another seq proves nothing', 200, { ...ours, seq: 1 }, { result: 'failed' }],
  ['a login page in between proves nothing', 200, '<html>', { result: 'failed' }],
  ['null proves nothing', 200, null, { result: 'failed' }],
  ['what contradicts its survey is refused, with reasons', 422, { problems }, { result: 'refused', problems }],
  ['a conflict is refused', 409, { ...ours, result: 'conflict' }, { result: 'refused', problems: [] }],
  ['a refusal without words is one, too', 400, 'Bad Request', { result: 'refused', problems: [] }],
  ['a collector that is not there yet may come', 404, {}, { result: 'failed' }],
  ['a broken collector may be mended', 500, 'oops', { result: 'failed' }],
];
for (const [name, status, body, verdict] of answers) {
  test(name, async () => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    assert.deepEqual(await judge(new Response(text, { status }), response(2)), verdict);
  });
}

const pauses: [string, object][] = [
  ['7', { result: 'failed', retryAfter: 7000 }],
  ['86400', { result: 'failed', retryAfter: 300_000 }],
  ['-1', { result: 'failed' }],
  ['Wed, 21 Oct 2026 07:28:00 GMT', { result: 'failed' }],
];
for (const [after, verdict] of pauses) {
  test(`Retry-After: ${after}`, async () => {
    const busy = new Response('{}', { status: 503, headers: { 'retry-after': after } });
    assert.deepEqual(await judge(busy, response(2)), verdict);
  });
}
