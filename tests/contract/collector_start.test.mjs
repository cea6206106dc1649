// Starts and ends: what is kept, what is refused, what is said.
import assert from 'node:assert/strict';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  definitionFile,
  read,
  serveUntilExit,
  shopDefinition,
  startCollector,
  temporaryFolder,
} from './collector_process.mjs';
import { canonical, clicked, contentHash, post, result } from './collector_responses.mjs';

test('a restart keeps the responses and the token', async (t) => {
  const first = await startCollector(t);
  const click = clicked(9);
  await post(first, click);
  assert.equal(await first.stop(), 0);
  const second = await startCollector(t, { folder: first.folder });
  assert.equal(second.token, first.token);
  assert.equal(await (await read(second, '/v1/surveys/shop/responses')).text(), `${canonical(click)}\n`);
  assert.equal(await result(second, click), '200 duplicate');
});

test('the token, the database and what belongs to it are nobody else’s business', async (t) => {
  const { folder } = await startCollector(t);
  for (const name of ['a.db', 'a.db-wal', 'a.db.token']) {
    assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
  }
});

test('a token from outside is used and not repeated', async (t) => {
  const secret = 'a-token-from-the-environment';
  const collector = await startCollector(t, { env: { ZEROTEN_TOKEN: secret } });
  assert.ok(!collector.printed.includes(secret));
  assert.equal((await read({ ...collector, token: secret }, '/v1/surveys/shop/report')).status, 200);
});

test('a changed survey is the newest one, and responses to the old one are still taken', async (t) => {
  const first = await startCollector(t);
  await first.stop();
  const changed = { ...shopDefinition, subject: 'Reven' };
  const second = await startCollector(t, { folder: first.folder, definition: changed });
  assert.deepEqual(await (await fetch(`${second.url}/v1/surveys/shop`)).json(), changed);
  assert.equal(await result(second, clicked(9)), '201 created');
  assert.equal(await result(second, clicked(9, { revision: contentHash(changed) })), '201 created');
});

test('two collectors live side by side', async (t) => {
  const [first, second] = await Promise.all([startCollector(t), startCollector(t)]);
  assert.notEqual(first.url, second.url);
  assert.notEqual(first.token, second.token);
  const click = clicked(9);
  assert.equal(await result(first, click), '201 created');
  assert.equal(await result(second, click), '201 created');
});

test('SIGTERM ends it, and what was acknowledged is there', async (t) => {
  const collector = await startCollector(t);
  const clicks = Array.from({ length: 50 }, () => clicked(9));
  const replies = await Promise.all(clicks.map((click) => result(collector, click)));
  assert.ok(replies.every((reply) => reply === '201 created'));
  assert.equal(await collector.stop(), 0);
  const again = await startCollector(t, { folder: collector.folder });
  const report = await (await read(again, '/v1/surveys/shop/report')).json();
  assert.equal(report.score.n, 50);
});

test('a start that cannot be says why: 2 for misuse, 1 for a definition or a database with problems', async (t) => {
  const { folder, url } = await startCollector(t);
  const definition = definitionFile(folder);
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"zeroten":1,"id":"shop","questions":[{"id":"a","type":"colour"}]}');
  const noDatabase = join(folder, 'text.db');
  writeFileSync(noDatabase, 'This is a text and no database. '.repeat(20));
  const store = ['--store', `sqlite:${join(temporaryFolder(t), 'b.db')}`];
  const cases = [
    [[definition], 2, /--store/],
    [['--store', 'mysql:a', definition], 2, /sqlite:FILE or postgresql:/],
    [
      ['--store', `postgresql://me:secret@/none?host=${folder}`, definition],
      1,
      /^(?!.*secret).*PostgreSQL database: .*server/,
    ],
    [store, 2, /no survey/],
    [[...store, join(folder, 'none.json')], 2, /none\.json/],
    [[...store, broken], 1, /broken\.json: \/questions\/0\/type: /],
    [[...store, definition, definitionFile(folder, shopDefinition, 'again.json')], 1, /again\.json.*'shop'/],
    [[...store, '--port', new URL(url).port, definition], 2, /in use/],
    [[...store, '--port', '99999', definition], 2, /port/],
    [[...store, '--bind', 'nowhere', definition], 2, /nowhere/],
    [[...store, '--static', '/=none', definition], 2, /--static/],
    [[...store, '--token-file', join(folder, 'none'), definition], 2, /token/],
    [['--store', `sqlite:${noDatabase}`, definition], 1, /not a database/],
  ];
  for (const [args, code, words] of cases) {
    const ended = await serveUntilExit(args);
    assert.match(ended.err, words, args.join(' '));
    assert.equal(ended.code, code, `${args.join(' ')}: ${ended.err}`);
    assert.equal(ended.out, '', args.join(' '));
  }
});

test('folders are served, compressed where they can be, and nothing beside them', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'demo'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'demo/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'demo/a.wasm'), 'plain');
  writeFileSync(join(folder, 'demo/a.wasm.gz'), 'not really gzip');
  const collector = await startCollector(t, {
    folder,
    args: ['--static', `/=${folder}/demo`, '--static', `/again=${folder}/demo`],
  });
  const page = await fetch(`${collector.url}/again/`);
  assert.equal(await page.text(), '<!doctype html>');
  assert.match(
    page.headers.get('content-security-policy'),
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
  );
  const wasm = await fetch(`${collector.url}/a.wasm`, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
  assert.equal(wasm.headers.get('content-type'), 'application/wasm');
  assert.equal(wasm.headers.get('content-encoding'), 'gzip');
  const again = await fetch(page.url, { headers: { 'if-none-match': page.headers.get('etag') } });
  assert.equal(again.status, 304);
  for (const path of ['/%2e%2e/secret.txt', '/..%2fsecret.txt', '/a.db', '/again/../../a.db.token']) {
    assert.equal((await fetch(collector.url + path)).status, 404, path);
  }
});
