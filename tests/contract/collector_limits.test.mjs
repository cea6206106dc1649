// What a client may not do to a collector.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startCollector } from './collector_process.mjs';
import { clicked, post, result } from './collector_responses.mjs';
import { drip, exchange, statusOf, writeForEver } from './collector_socket.mjs';

const head = (lines) =>
  ['POST /v1/responses HTTP/1.1', 'Host: a', 'Content-Type: application/json', ...lines, '', ''].join('\r\n');

const aliveAndEmpty = async (collector) => assert.equal(await result(collector, clicked(9)), '201 created');

test('a body of more than 4 MiB is refused, before it was sent or while it is', async (t) => {
  const collector = await startCollector(t);
  const reply = await post(collector, 'x'.repeat(5 * 1024 * 1024));
  assert.equal(reply.status, 413);
  assert.equal((await reply.json()).problems[0].code, 'too_large');
  assert.equal(statusOf(await exchange(collector, head(['Content-Length: 99999999999']))), 413);
  await aliveAndEmpty(collector);
});

test('chunks for ever are cut off at the same size', async (t) => {
  const collector = await startCollector(t);
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const reply = await exchange(collector, head(['Transfer-Encoding: chunked']), writeForEver(chunk));
  assert.equal(statusOf(reply), 413);
  await aliveAndEmpty(collector);
});

test('a header of more than 8 KiB is refused', async (t) => {
  const collector = await startCollector(t);
  assert.equal(statusOf(await exchange(collector, head([`X: ${'x'.repeat(9000)}`]))), 431);
  assert.equal(statusOf(await exchange(collector, 'GET / HTTP/1.1\r\nA: ', writeForEver('x'.repeat(1000)))), 431);
  await aliveAndEmpty(collector);
});

test('a request has its time: slow headers, slow bodies and slow chunks are ended', async (t) => {
  const collector = await startCollector(t, { args: ['--request-time', '1'] });
  const slow = [
    ['headers', 'GET / HTTP/1.1\r\n', 'X: y\r\n'],
    ['a body', head(['Content-Length: 100000']), '{'],
    ['chunks', head(['Transfer-Encoding: chunked']), '1\r\n{\r\n'],
  ];
  await Promise.all(
    slow.map(async ([what, start, rest]) => {
      const reply = await exchange(collector, start, drip(rest, 50));
      assert.equal(statusOf(reply), 408, what);
      assert.match(reply, /"code":"timeout"/, what);
    }),
  );
  await aliveAndEmpty(collector);
});

test('a body that ends early is refused and not stored', async (t) => {
  const collector = await startCollector(t);
  const body = JSON.stringify(clicked(9));
  const reply = await exchange(collector, head([`Content-Length: ${body.length}`]) + body.slice(0, -1), (socket) =>
    socket.end(),
  );
  assert.equal(statusOf(reply), 400);
  assert.equal(await result(collector, body), '201 created');
});

test('an idle connection is closed', async (t) => {
  const collector = await startCollector(t, { args: ['--idle-time', '1'] });
  assert.equal(await exchange(collector, ''), '');
  const reply = await exchange(collector, 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
  assert.equal(statusOf(reply), 200);
});

test('a connection on which nothing happens makes room for one that comes', async (t) => {
  const collector = await startCollector(t, { args: ['--connections', '1'] });
  const silent = await exchange(collector, 'GET /healthz HTTP/1.1\r\n', async () => {
    const reply = await exchange(collector, 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    assert.equal(statusOf(reply), 200);
  });
  assert.equal(silent, '');
});

const refused = [
  ['GET', '/v1/responses', {}, 405],
  ['PUT', '/v1/responses', {}, 405],
  ['POST', '/v1/surveys/shop', {}, 405],
  ['DELETE', '/healthz', {}, 405],
  ['PROPFIND', '/', {}, 405],
  ['POST', '/v1/responses', {}, 415],
  ['POST', '/v1/responses', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['POST', '/v1/responses', { 'content-type': 'text/html' }, 415],
  ['GET', '/v1/nothing', {}, 404],
  ['GET', '/nothing', {}, 404],
  ['GET', '/%zz', {}, 400],
];

test('everything else is refused in problems, with the header that helps', async (t) => {
  const collector = await startCollector(t);
  for (const [method, path, headers, status] of refused) {
    const reply = await fetch(collector.url + path, { method, headers });
    const { problems } = await reply.json();
    assert.equal(reply.status, status, `${method} ${path}`);
    assert.ok(problems[0].code && problems[0].message, `${method} ${path}`);
    assert.equal(reply.headers.get('allow') !== null, status === 405, `${method} ${path}`);
    assert.equal(reply.headers.get('x-content-type-options'), 'nosniff');
  }
  const nonsense = await exchange(collector, 'nonsense\r\n\r\n');
  assert.equal(statusOf(nonsense), 400);
  assert.match(nonsense, /\{"problems":\[/);
});
