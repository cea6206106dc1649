// What comes out again: the definition, the report, the responses; and who may have them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, shopDefinition, startCollector } from './collector_process.mjs';
import { canonical, clicked, completed, post } from './collector_responses.mjs';

test('the definition is for everyone', async (t) => {
  const collector = await startCollector(t);
  const reply = await fetch(`${collector.url}/v1/surveys/shop`);
  assert.deepEqual(await reply.json(), shopDefinition);
  assert.equal(reply.headers.get('cache-control'), 'no-store');
  assert.equal((await fetch(`${collector.url}/v1/surveys/other`)).status, 404);
});

test('10, 8 and 3 make an NPS of 0 of 3, with its interval; a click alone counts', async (t) => {
  const collector = await startCollector(t);
  for (const score of [10, 8, 3]) await post(collector, completed(clicked(score), `because of ${score}`));
  const report = await (await read(collector, '/v1/surveys/shop/report')).json();
  assert.equal(report.subject, 'Fjellrev');
  assert.equal(report.score.n, 3);
  assert.equal(report.score.nps, 0);
  assert.ok(report.score.interval.low < 0 && report.score.interval.high > 0);
  assert.deepEqual(report.responses, { total: 3, partial: 0, complete: 3, dismissed: 0 });
  assert.deepEqual(
    report.comments.map((comment) => comment.text),
    ['because of 3', 'because of 8', 'because of 10'],
  );
  await post(collector, clicked(9));
  const later = await (await read(collector, '/v1/surveys/shop/report')).json();
  assert.equal(later.score.n, 4);
  assert.equal(later.responses.partial, 1);
});

test('responses come as lines of JSON, in the order of their ids', async (t) => {
  const collector = await startCollector(t);
  const responses = Array.from({ length: 230 }, () => clicked(7));
  for (let at = 0; at < responses.length; at += 100) await post(collector, responses.slice(at, at + 100));
  const reply = await read(collector, '/v1/surveys/shop/responses');
  assert.equal(reply.headers.get('content-type'), 'application/x-ndjson');
  const sorted = responses.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  assert.equal(await reply.text(), sorted.map((response) => `${canonical(response)}\n`).join(''));
});

test('responses come as CSV in which nothing is a formula', async (t) => {
  const collector = await startCollector(t);
  await post(collector, completed(clicked(1), '=HYPERLINK("https://evil.example","click")'));
  const reply = await read(collector, '/v1/surveys/shop/responses', { accept: 'text/csv' });
  assert.equal(reply.headers.get('content-type'), 'text/csv; charset=utf-8');
  const [heading, row, end] = (await reply.text()).split('\r\n');
  assert.match(heading, /^id,survey,revision,seq,status,nps,.*,answers\.score,answers\.why$/);
  assert.match(row, /,1,"'=HYPERLINK\(""https:\/\/evil\.example"",""click""\)"$/);
  assert.equal(end, '');
  assert.equal(
    await (await read(collector, '/v1/surveys/shop/responses?format=csv')).text(),
    `${heading}\r\n${row}\r\n`,
  );
});

test('reports and responses are for those who hold the token', async (t) => {
  const collector = await startCollector(t);
  const wrong = [undefined, '', 'Bearer', 'Bearer wrong', `Bearer ${collector.token}0`, `Basic ${collector.token}`];
  for (const path of ['/v1/surveys/shop/report', '/v1/surveys/shop/responses']) {
    for (const authorization of wrong) {
      const reply = await fetch(collector.url + path, {
        headers: authorization === undefined ? {} : { authorization },
      });
      assert.equal(reply.status, 401, `${path} with ${authorization}`);
      assert.equal(reply.headers.get('www-authenticate'), 'Bearer');
      assert.equal((await reply.json()).problems[0].code, 'unauthorized');
    }
    assert.equal((await read(collector, path)).status, 200);
  }
});

test('a page of another origin may send, read what it may, and see when to try again', async (t) => {
  const collector = await startCollector(t);
  const headers = { origin: 'https://shop.example', 'access-control-request-method': 'POST' };
  const preflight = await fetch(`${collector.url}/v1/responses`, { method: 'OPTIONS', headers });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-methods'), 'POST, OPTIONS');
  assert.match(preflight.headers.get('access-control-allow-headers'), /content-type/i);
  for (const reply of [preflight, await fetch(`${collector.url}/v1/surveys/shop`), await post(collector, '{')]) {
    assert.equal(reply.headers.get('access-control-allow-origin'), '*');
    assert.equal(reply.headers.get('access-control-expose-headers'), 'Retry-After');
    assert.equal(reply.headers.get('access-control-allow-credentials'), null);
  }
});
