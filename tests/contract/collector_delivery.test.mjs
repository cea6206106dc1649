// POST /v1/responses, as a widget uses it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { read, startCollector } from './collector_process.mjs';
import { canonical, clicked, completed, contentHash, post, result } from './collector_responses.mjs';
import { everyStore } from './collector_stores.mjs';

const stored = async (collector) => {
  const text = await (await read(collector, '/v1/surveys/shop/responses')).text();
  return text.split('\n').filter(Boolean);
};

const rejected = [
  ['a score of 11', { answers: { score: 11 }, scores: { nps: 11 } }],
  ['a score of 7.5', { answers: { score: 7.5 }, scores: { nps: 7.5 } }],
  ['a score in a string', { answers: { score: '7' } }],
  ['a category that the score does not have', { category: 'detractor' }],
  ['scores that the answers do not have', { scores: { nps: 8 } }],
  ['an answer to a question that there is not', { answers: { score: 9, colour: 'red' } }],
  ['an ending before the end', { ending: 'promoter' }],
  ['a survey that is not here', { survey: 'other' }],
  ['a revision that is not here', { revision: '0'.repeat(32) }],
  ['an id that is none', { id: 'x' }],
  ['a member that is not known', { colour: 'red' }],
  ['a seq of 0', { seq: 0 }],
];

const unusable = [
  ['nothing', ''],
  ['half of it', JSON.stringify(clicked(9)).slice(0, -1)],
  ['neither object nor array', '"text"'],
  ['no responses', '[]'],
  ['too many responses', JSON.stringify(Array.from({ length: 101 }, () => clicked(9)))],
  ['1 MB of [', '['.repeat(1_000_000)],
  ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
];

for (const store of everyStore({ after })) {
  const start = async (t) => startCollector(t, await store.options());

  test(`${store.name}: a response is created, then updated; what comes again or too late changes nothing`, async (t) => {
    const collector = await start(t);
    const click = clicked(9);
    const whole = completed(click, 'Warm socks');
    assert.equal(await result(collector, click), '201 created');
    assert.equal(await result(collector, click), '200 duplicate');
    assert.equal(await result(collector, whole), '200 updated');
    assert.equal(await result(collector, whole), '200 duplicate');
    assert.equal(await result(collector, click), '200 stale');
    assert.deepEqual(await stored(collector), [canonical(whole)]);
  });

  test(`${store.name}: a receipt names the id, the seq and the hash of the canonical form`, async (t) => {
    const collector = await start(t);
    const click = clicked(9);
    const receipt = await (await post(collector, JSON.stringify(click, null, 2))).json();
    assert.deepEqual(receipt, { id: click.id, seq: 1, hash: contentHash(click), result: 'created' });
  });

  test(`${store.name}: the same seq with other content is a conflict, and the first one stays`, async (t) => {
    const collector = await start(t);
    const first = clicked(9);
    assert.equal(await result(collector, first), '201 created');
    assert.equal(await result(collector, clicked(3, { id: first.id })), '409 conflict');
    assert.deepEqual(await stored(collector), [canonical(first)]);
  });

  test(`${store.name}: 64 posts of one response at once: one is created, 63 are duplicates, one is stored`, async (t) => {
    const collector = await start(t);
    const click = clicked(9);
    const results = await Promise.all(Array.from({ length: 64 }, () => result(collector, click)));
    assert.equal(results.filter((one) => one === '201 created').length, 1);
    assert.equal(results.filter((one) => one === '200 duplicate').length, 63);
    assert.equal((await stored(collector)).length, 1);
  });

  test(`${store.name}: an array gets receipts in its order, and one that is wrong does not spoil the others`, async (t) => {
    const collector = await start(t);
    const [first, second] = [clicked(9), clicked(2)];
    const reply = await post(collector, [first, { zeroten: 1 }, second, first]);
    assert.equal(reply.status, 200);
    const receipts = await reply.json();
    assert.deepEqual(
      receipts.map((receipt) => receipt.result),
      ['created', 'rejected', 'created', 'duplicate'],
    );
    assert.ok(receipts[1].problems.length > 0);
    assert.equal((await stored(collector)).length, 2);
  });

  test(`${store.name}: text/plain is taken too: a page that is closing cannot ask first`, async (t) => {
    const collector = await start(t);
    assert.equal(await result(collector, clicked(9), { 'content-type': 'text/plain;charset=UTF-8' }), '201 created');
  });

  test(`${store.name}: what contradicts the survey is rejected with its problems and not stored`, async (t) => {
    const collector = await start(t);
    for (const [what, changes] of rejected) {
      const reply = await post(collector, clicked(9, changes));
      const receipt = await reply.json();
      assert.equal(reply.status, 422, what);
      assert.equal(receipt.result, 'rejected', what);
      assert.ok(
        receipt.problems.every((problem) => problem.code && problem.message),
        what,
      );
    }
    assert.deepEqual(await stored(collector), []);
  });

  test(`${store.name}: a body that is not usable as a whole is a problem, and the collector lives on`, async (t) => {
    const collector = await start(t);
    for (const [what, body] of unusable) {
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`${collector.url}/v1/responses`, { method: 'POST', headers, body });
      assert.ok([400, 413, 422].includes(reply.status), `${what}: ${reply.status}`);
      const { problems } = await reply.json();
      assert.ok(problems.length > 0, what);
    }
    assert.equal((await fetch(`${collector.url}/healthz`)).status, 200);
  });
}
