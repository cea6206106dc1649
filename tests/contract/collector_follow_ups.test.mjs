// Surveys, comments and follow-ups over HTTP, as the report page asks for them.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { read, startCollector } from './collector_process.mjs';
import { clicked, completed, contentHash, result } from './collector_responses.mjs';
import { everyStore } from './collector_stores.mjs';

const contact = { id: 'contact', type: 'consent', text: 'You may write to me.' };
const questions = [{ id: 'score', type: 'nps' }, { id: 'why', type: 'text' }, contact];
const definition = { zeroten: 1, id: 'shop', subject: 'Fjellrev', questions };
const revision = contentHash(definition);

function asking(score, why) {
  const response = completed(clicked(score, { revision }), why);
  return { ...response, answers: { ...response.answers, contact: true } };
}

const put = (collector, id, body, headers = {}) =>
  fetch(`${collector.url}/v1/surveys/shop/follow-ups/${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${collector.token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

for (const { name, options } of everyStore({ after })) {
  test(`${name}: who asked to be contacted is listed, and what was done is kept`, async (t) => {
    const collector = await startCollector(t, { ...(await options()), definition });
    const [angry, happy] = [asking(2, 'Glidelåsen røk'), asking(10, 'Varme sokker')];
    for (const response of [angry, happy]) assert.equal(await result(collector, response), '201 created');
    const list = async () => (await read(collector, '/v1/surveys/shop/follow-ups')).json();
    const [entry, ...others] = (await list()).follow_ups;
    assert.deepEqual([entry.response, entry.texts, entry.state, others], [angry.id, ['Glidelåsen røk'], 'open', []]);
    const kept = await put(collector, angry.id, { state: 'closed', note: 'Ringte 🦊' });
    assert.equal(kept.status, 200);
    assert.ok((await kept.json()).updated > 0);
    assert.deepEqual([(await list()).follow_ups[0].state, (await list()).follow_ups[0].note], ['closed', 'Ringte 🦊']);
    const found = await read(collector, `/v1/surveys/shop/comments?search=${encodeURIComponent('LÅSEN')}`);
    assert.deepEqual(
      (await found.json()).comments.map(({ text }) => text),
      ['Glidelåsen røk'],
    );
  });
}

test('all of it is for those who hold the token, and bad requests are told what is wrong', async (t) => {
  const collector = await startCollector(t, { definition });
  for (const path of ['/v1/surveys', '/v1/surveys/shop/comments', '/v1/surveys/shop/follow-ups'])
    assert.equal((await fetch(collector.url + path)).status, 401, path);
  assert.deepEqual(await (await read(collector, '/v1/surveys')).json(), {
    surveys: [{ id: 'shop', subject: 'Fjellrev' }],
  });
  const nobody = '0'.repeat(32);
  assert.equal((await put(collector, nobody, { state: 'open' }, { authorization: 'Bearer no' })).status, 401);
  assert.equal((await put(collector, nobody, { state: 'open' }, { 'content-type': 'image/png' })).status, 415);
  assert.equal((await put(collector, nobody, { state: 'open' })).status, 404);
  const wrong = await put(collector, nobody, { state: 'done' });
  assert.deepEqual([wrong.status, (await wrong.json()).problems[0].path], [400, '/state']);
  assert.equal((await put(collector, 'x', { state: 'open' })).status, 404);
  const posted = await fetch(`${collector.url}/v1/surveys/shop/follow-ups/${nobody}`, { method: 'POST', body: '{}' });
  assert.deepEqual([posted.status, posted.headers.get('allow')], [405, 'PUT, OPTIONS']);
});
