// Attacks on the real program, each in small: respondents are answered in the meantime, and memory stays within bounds. The full
// size, with times, is bench/collector/hostile.mjs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { test } from 'node:test';
import { ambiguous, attacks } from './collector_attacks.mjs';
import { memoryOf, startCollector } from './collector_process.mjs';
import { clicked } from './collector_responses.mjs';
import { exchange, statusOf } from './collector_socket.mjs';

const attacker = new URL('./collector_attacker.mjs', import.meta.url).pathname;

// Of the largest attack: 20 bodies of 4 MiB, each for a moment twice, and the program. Without a bound it would be gigabytes.
const mostMegabytes = 250;

/** Posts a response over a connection of its own: the status. */
async function send(collector) {
  const body = JSON.stringify(clicked(9));
  const lines = ['POST /v1/responses HTTP/1.1', 'Host: a', 'Content-Type: application/json', 'Connection: close'];
  return statusOf(await exchange(collector, [...lines, `Content-Length: ${body.length}`, '', body].join('\r\n')));
}

/** Attacks with a quarter of the usual connections, from another address, until the test `t` is over. */
async function attack(t, collector, names) {
  const args = [attacker, collector.url, collector.token, '127.0.0.2', '0.25', ...names];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  t.after(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  await once(child.stdout, 'data');
}

const names = attacks('').map((one) => one.name);
for (const some of [...names.map((name) => [name]), names]) {
  test(`responses are stored, and memory is bounded, under ${some.length > 1 ? 'all at once' : some[0]}`, async (t) => {
    const collector = await startCollector(t, { args: ['--rate', '0', '--connections', '100'] });
    for (let number = 0; number < 20; number += 1) await send(collector);
    await attack(t, collector, some);
    for (let number = 0; number < 50; number += 1) {
      assert.equal(await send(collector), 201);
      const megabytes = memoryOf(collector.pid);
      assert.ok(megabytes < mostMegabytes, `${megabytes} MB`);
    }
  });
}

test('what two servers could understand in two ways is refused, and nothing behind it is read', async (t) => {
  const collector = await startCollector(t);
  for (const bytes of ambiguous) {
    const reply = await exchange(collector, bytes);
    assert.ok([400, 413].includes(statusOf(reply)), `${bytes}\n${reply}`);
    assert.equal(reply.match(/HTTP\/1\.1 \d/g).length, 1, `${bytes}\n${reply}`);
  }
});

test('an address beyond its rate is sent away, and a respondent at another address is not', async (t) => {
  const collector = await startCollector(t, { args: ['--rate', '0.001', '--burst', '30'] });
  const ask = async () => {
    const [reply] = await once(
      get(`${collector.url}/healthz`, { localAddress: '127.0.0.2', agent: false }),
      'response',
    );
    reply.resume();
    return reply.statusCode;
  };
  const statuses = await Promise.all(Array.from({ length: 100 }, ask));
  assert.equal(statuses.filter((status) => status === 200).length, 30);
  assert.equal(statuses.filter((status) => status === 429).length, 70);
  await attack(t, collector, ['4 MiB of [', 'slow headers']);
  for (let number = 0; number < 20; number += 1) assert.equal(await send(collector), 201);
});
