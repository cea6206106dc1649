// A PostgreSQL server that goes away and comes back under a collector.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { storedIds } from './collector_list.mjs';
import { definitionFile, serveUntilExit, startCollector, temporaryFolder } from './collector_process.mjs';
import { clicked, post, result } from './collector_responses.mjs';
import { startPostgres } from './postgres_server.mjs';

const server = await startPostgres({ after });

/** Sends new responses, one after the other, until `enough()`. Notes every reply, and what a 503 lacked. */
async function keepPosting(collector, seen, enough) {
  while (!enough()) {
    const response = clicked(9);
    const reply = await post(collector, response);
    await reply.arrayBuffer();
    if (reply.status === 201) seen.acknowledged.push(response.id);
    else if (reply.status === 503 && Number(reply.headers.get('retry-after')) >= 1) seen.sentAway += 1;
    else seen.other.push(reply.status);
  }
}

const until = async (holds) => {
  while (!holds()) await pause(5); // between two looks
};

test('a server that crashes and comes back: 503 in between, and never an acknowledgement without a row', async (t) => {
  const database = server.newDatabase();
  // As often as they like: how long the server is away, the machine decides.
  const collector = await startCollector(t, { store: database.address, args: ['--rate', '0'] });
  const seen = { acknowledged: [], sentAway: 0, other: [] };
  let over = false;
  const posting = Promise.all(Array.from({ length: 16 }, () => keepPosting(collector, seen, () => over)));
  for (let round = 0; round < 3; round += 1) {
    const before = seen.acknowledged.length;
    await until(() => seen.acknowledged.length >= before + 100);
    await server.crash();
    const away = seen.sentAway;
    await until(() => seen.sentAway >= away + 20);
    await server.start();
  }
  const last = seen.acknowledged.length;
  await until(() => seen.acknowledged.length >= last + 100);
  over = true;
  await posting;
  const stored = await storedIds(collector);
  const lost = seen.acknowledged.filter((id) => !new Set(stored).has(id));
  assert.deepEqual(seen.other, []);
  assert.deepEqual(lost, []);
  assert.equal(new Set(stored).size, stored.length);
  assert.equal(Number(server.query(database.name, 'SELECT count(*) FROM zeroten.responses')), stored.length);
});

test('two collectors share a database, and a response that both get is stored once', async (t) => {
  const { address } = server.newDatabase();
  const [first, second] = await Promise.all([0, 1].map(() => startCollector(t, { store: address })));
  const clicks = Array.from({ length: 50 }, () => clicked(7));
  const both = await Promise.all(clicks.flatMap((click) => [result(first, click), result(second, click)]));
  assert.equal(both.filter((one) => one === '201 created').length, 50);
  assert.equal(both.filter((one) => one === '200 duplicate').length, 50);
  assert.equal((await storedIds(second)).length, 50);
});

test('a database that cannot be a store is refused with a reason', async (t) => {
  const definition = definitionFile(temporaryFolder(t));
  const [ours, foreign, newer] = [1, 2, 3].map(() => server.newDatabase());
  server.query('postgres', `CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0`);
  server.query(foreign.name, 'CREATE SCHEMA zeroten; CREATE TABLE zeroten.other (a TEXT)');
  server.query(newer.name, 'CREATE SCHEMA zeroten; CREATE TABLE zeroten.schema_version AS SELECT 99 AS version');
  const cases = [
    [ours.address, {}, 2, /ZEROTEN_TOKEN or --token-file/],
    [ours.address.replace(ours.name, 'none'), {}, 1, /"none" does not exist/],
    [ours.address.replace(ours.name, 'latin'), {}, 1, /ENCODING 'UTF8'/],
    [foreign.address, {}, 1, /another program/],
    [newer.address, {}, 1, /newer zeroten \(schema 99\)/],
  ];
  for (const [address, env, code, words] of cases) {
    const ended = await serveUntilExit(['--store', address, definition], env);
    assert.match(ended.err, words);
    assert.equal(ended.code, code);
  }
});
