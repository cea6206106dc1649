import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Claim, type ClaimRequest, type Reward } from '../../../web/host/claim.js';
import { idOf } from '../support/responses.js';
import { settle, Wire } from '../support/wire.js';

const receipt = { id: idOf('a'), seq: 2, hash: idOf('0'), result: 'created', mac: 'kept as it came' } as const;
const request: ClaimRequest = { zeroten: 1, survey: 'nps', id: idOf('a'), seq: 2, pool: 'free-month', receipt };
const code = { result: 'code', code: 'WOOL-10' } as const;

function start(): { wire: Wire<ClaimRequest>; claim: Claim; told: (Reward | 'failed')[] } {
  const wire = new Wire<ClaimRequest>();
  const told: (Reward | 'failed')[] = [];
  const listener = {
    settled: (reward: Reward): void => void told.push(reward),
    failed: () => void told.push('failed'),
  };
  return { wire, told, claim: new Claim(wire, request, listener) };
}

test('nothing is claimed before somebody asks', async () => {
  const { wire } = start();
  await settle();
  assert.deepEqual(wire.sent, []);
});

test('a claim has the receipt as it came, and does not outlive its page', () => {
  const { wire, claim } = start();
  claim.ask();
  assert.deepEqual([wire.last.body, wire.last.keepalive], [request, false]);
});

const answers: [string, number, object, Reward | 'failed'][] = [
  ['a code', 200, code, code],
  ['a code that is new', 201, code, code],
  ['no code left', 200, { result: 'exhausted' }, { result: 'exhausted' }],
  ['a code without one', 200, { result: 'code' }, 'failed'],
  ['a code that is empty', 200, { result: 'code', code: '' }, 'failed'],
  ['a code that is no text', 200, { result: 'code', code: 7 }, 'failed'],
  ['a page instead', 200, [], 'failed'],
  ['a code with a failure', 500, code, 'failed'],
  ['a collector that does not know claims', 404, { problems: [] }, 'failed'],
];
for (const [name, status, body, expected] of answers) {
  test(`answered with ${name} (${status})`, async () => {
    const { wire, claim, told } = start();
    claim.ask();
    await wire.last.answer(status, body);
    assert.deepEqual([told, wire.timers.length], [[expected], expected === 'failed' ? 1 : 0]);
  });
}

test('what is settled is not asked for again', async () => {
  const { wire, claim, told } = start();
  claim.ask();
  await wire.last.answer(200, code);
  claim.ask();
  assert.deepEqual([wire.sent.length, told.length], [1, 1]);
});

test('64 failures wait 1, 2, 4 … seconds, 60 at most; the answer after them is the one', async () => {
  const { wire, claim, told } = start();
  claim.ask();
  const pauses: number[] = [];
  for (let round = 0; round < 64; round++) {
    await (round % 2 ? wire.last.fail() : wire.last.answer(503, {}));
    pauses.push((await wire.pass()) / 1000);
  }
  assert.deepEqual(pauses.slice(0, 8), [1, 2, 4, 8, 16, 32, 60, 60]);
  assert.deepEqual([Math.max(...pauses), wire.sent.length], [60, 65]);
  await wire.last.answer(200, code);
  assert.deepEqual([told.at(-1), wire.timers.length], [code, 0]);
});

test('a collector that says when is asked then', async () => {
  const { wire, claim } = start();
  claim.ask();
  await wire.last.answer(503, {}, { 'retry-after': '7' });
  assert.equal(await wire.pass(), 7000);
});

for (const status of [400, 401, 403, 409, 413, 415, 422]) {
  test(`what is refused with ${status} is claimed again only when somebody asks`, async () => {
    const { wire, claim, told } = start();
    claim.ask();
    await wire.last.answer(status, { problems: [] });
    assert.deepEqual([told, wire.timers.length], [['failed'], 0]);
    claim.ask();
    assert.equal(wire.sent.length, 2);
  });
}

test('asked during a pause it does not wait; asked twice it asks once', async () => {
  const { wire, claim } = start();
  claim.ask();
  await wire.last.fail();
  claim.ask();
  claim.ask();
  assert.deepEqual([wire.sent.length, wire.timers.length], [2, 0]);
});

test('stopped during a pause it never asks again', async () => {
  const { wire, claim } = start();
  claim.ask();
  await wire.last.fail();
  claim.stop();
  claim.ask();
  assert.deepEqual([wire.sent.length, wire.timers.length], [1, 0]);
});

test('an answer that comes after it was stopped is told to nobody', async () => {
  for (const end of ['answer', 'fail'] as const) {
    const { wire, claim, told } = start();
    claim.ask();
    claim.stop();
    await (end === 'answer' ? wire.last.answer(200, code) : wire.last.fail());
    assert.deepEqual([told, wire.timers.length], [[], 0]);
  }
});
