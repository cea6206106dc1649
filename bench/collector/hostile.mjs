// node bench/collector/hostile.mjs [SECONDS [NAME…]]: attacks on a collector, one after the other and all at once, from a
// process of their own. In the meantime a respondent sends one response after the other: how long it waits, and how much memory the
// collector takes. Exit 0 if every response was stored and memory stayed within its bound.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { attacks } from '../../tests/contract/collector_attacks.mjs';
import { memoryOf, startCollector } from '../../tests/contract/collector_process.mjs';
import { clicked, completed } from '../../tests/contract/collector_responses.mjs';
import { cleaner } from './cleaner.mjs';
import { load, percentile } from './load.mjs';

const seconds = Number(process.argv[2] ?? 10);
const chosen = process.argv.slice(3);
// What docs/collector.md says that bodies may take, and the program.
const mostMegabytes = 400;

const attacker = new URL('../../tests/contract/collector_attacker.mjs', import.meta.url).pathname;
const all = attacks('').map((attack) => attack.name);

/** A respondent who comes, sends and leaves, again and again until `over()`: how long each took, and how many were not stored. */
async function respond(url, over) {
  const seen = { latencies: [], refused: {} };
  while (!over()) {
    const items = [{ body: JSON.stringify(completed(clicked(9), 'Warm socks')) }];
    const begin = performance.now();
    let status = 'hung up';
    await load(url, items, 1, (_, reply) => (status = reply.status));
    if (status === 201) seen.latencies.push(performance.now() - begin);
    else seen.refused[status] = (seen.refused[status] ?? 0) + 1;
    await pause(10);
  }
  seen.latencies.sort((left, right) => left - right);
  return seen;
}

/** Attacks `collector` by `names` from `address` for a while, and says what became of others. */
async function round(collector, names, address) {
  const args = [attacker, collector.url, collector.token, address, '1', ...names];
  const child = names.length > 0 ? spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }) : undefined;
  const closed = child ? once(child, 'close') : undefined;
  if (child) await once(child.stdout, 'data');
  const end = performance.now() + seconds * 1000;
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, memoryOf(collector.pid))), 50);
  const seen = await respond(collector.url, () => performance.now() >= end);
  clearInterval(watch);
  child?.kill('SIGKILL');
  await closed;
  return { ...seen, most };
}

function line(name, { latencies, refused, most }) {
  if (Object.keys(refused).length > 0 || most > mostMegabytes) process.exitCode = 1;
  const part = (share) => (latencies.length > 0 ? percentile(latencies, share).toFixed(1) : '–');
  const no = Object.entries(refused).map(([status, times]) => `${times} × ${status}`);
  return `| ${name} | ${latencies.length} | ${no.join(', ') || 0} | ${part(0.5)} | ${part(0.99)} | ${part(1)} | ${most.toFixed(0)} |`;
}

/** Something to export: 100 megabytes. */
async function fill(url) {
  const long = 'x'.repeat(1900);
  const batch = () => Array.from({ length: 100 }, (_, index) => completed(clicked(index % 11), long));
  await load(
    url,
    Array.from({ length: 200 }, () => ({ body: JSON.stringify(batch()) })),
    4,
  );
}

async function series(title, args, address) {
  const cleaning = cleaner();
  const collector = await startCollector(cleaning, { args });
  await fill(collector.url);
  console.log(`\n${title}; load ${loadavg()[0].toFixed(1)}\n`);
  console.log('| attack | stored | not stored | p50 ms | p99 ms | worst ms | most MB |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  console.log(line('none', await round(collector, [], address)));
  for (const name of chosen.length > 0 ? chosen : all) console.log(line(name, await round(collector, [name], address)));
  if (chosen.length === 0) console.log(line('all at once', await round(collector, all, address)));
  console.log(line('none, afterwards', await round(collector, [], address)));
  await cleaning.clean();
}

await series('no limit on requests, all from one address', ['--rate', '0'], '127.0.0.1');
await series('the usual limits, the attacker at another address', [], '127.0.0.2');
