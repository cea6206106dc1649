// A store that cannot store: the disk is full, or another program has the file. Nothing is acknowledged then, and nothing
// is lost.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { storedIds } from './collector_list.mjs';
import { read, startCollector, temporaryFolder } from './collector_process.mjs';
import { clicked, completed, post } from './collector_responses.mjs';
import { startPostgres } from './postgres_server.mjs';
import { smallFileSystem, smallFiles } from './small_disk.mjs';

const mayNotMount = 'a file system in memory may not be mounted here (that takes root, and a container that allows it)';

// Text that no database can make smaller.
const long = () => completed(clicked(9), randomBytes(1400).toString('base64'));

/** Posts `response`: whether it was stored. What is not, must be told to come again. */
async function isStored(collector, response) {
  const reply = await post(collector, response);
  await reply.arrayBuffer();
  if (reply.status === 201) return true;
  assert.equal(reply.status, 503);
  assert.ok(Number(reply.headers.get('retry-after')) >= 1);
  return false;
}

/** Posts a hundred at once until there is no room for so many: the ids of those that were stored. */
async function nearlyFill(collector) {
  const stored = [];
  while (true) {
    const responses = Array.from({ length: 100 }, long);
    const reply = await post(collector, responses);
    const receipts = await reply.json();
    if (reply.status === 503) return stored;
    for (const receipt of receipts) assert.equal(receipt.result, 'created');
    stored.push(...responses.map((response) => response.id));
  }
}

/** Posts until the store refuses, and 20 more: the ids of those that were stored, and the responses that were not. */
async function fillUp(collector) {
  const seen = { stored: await nearlyFill(collector), sentAway: [] };
  for (let beyond = 0; beyond < 20; beyond += seen.sentAway.length > 0 ? 1 : 0) {
    const response = long();
    if (await isStored(collector, response)) seen.stored.push(response.id);
    else seen.sentAway.push(response);
  }
  return seen;
}

/** Fills the store of `collector`, calls `grow`, and looks what became of all. */
async function fillAndGrow(collector, grow) {
  const { stored, sentAway } = await fillUp(collector);
  assert.ok(stored.length > 10, `${stored.length} stored before it was full`);
  assert.deepEqual(await storedIds(collector), stored.toSorted());
  assert.equal((await read(collector, '/v1/surveys/shop/report')).status, 200);
  assert.ok(collector.errors().split('\n').length <= 3, `one line about it, not one a refusal:\n${collector.errors()}`);
  assert.ok(grow());
  for (const response of sentAway) assert.ok(await isStored(collector, response));
  const all = [...stored, ...sentAway.map((response) => response.id)].sort();
  assert.deepEqual(await storedIds(collector), all);
  return all;
}

test('SQLite, a file that may not grow: 503 until it may, reads go on, and nothing is lost', async (t) => {
  const { under, grow } = smallFiles(1);
  const collector = await startCollector(t, { under });
  const all = await fillAndGrow(collector, () => grow(collector.pid));
  assert.equal(await collector.stop(), 0);
  assert.deepEqual(await storedIds(await startCollector(t, { folder: collector.folder })), all);
});

test('SQLite, a full disk: 503 until there is room, reads go on, and nothing is lost', async (t) => {
  const disk = smallFileSystem(t, 2);
  if (!disk) return t.skip(mayNotMount);
  const collector = await startCollector(t, { folder: disk.folder });
  const all = await fillAndGrow(collector, disk.grow);
  assert.equal(await collector.stop(), 0);
  assert.deepEqual(await storedIds(await startCollector(t, { folder: disk.folder })), all);
});

test('PostgreSQL, a full disk: 503 until there is room, reads go on, and nothing is lost', async (t) => {
  const disk = smallFileSystem(t, 10);
  if (!disk) return t.skip(mayNotMount);
  const server = await startPostgres(t);
  const { address } = server.newDatabase({ onDisk: disk.folder });
  await fillAndGrow(await startCollector(t, { store: address }), disk.grow);
});

/** Another program that has the write lock of `file`; gives what lets go of it. */
async function lock(t, file) {
  const words =
    'import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute("BEGIN IMMEDIATE"); print("held", flush=True); sys.stdin.read()';
  const child = spawn('python3', ['-c', words, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  t.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return async () => {
    child.stdin.end();
    await closed;
  };
}

test('SQLite, locked by another program: 503 after a while, reads go on, and it goes on when the lock is gone', async (t) => {
  const folder = temporaryFolder(t);
  const collector = await startCollector(t, { folder });
  const response = long();
  const unlock = await lock(t, join(folder, 'a.db'));
  const [stored, ids] = await Promise.all([isStored(collector, response), storedIds(collector)]);
  assert.equal(stored, false);
  assert.deepEqual(ids, []);
  await unlock();
  assert.ok(await isStored(collector, response));
  assert.deepEqual(await storedIds(collector), [response.id]);
});
