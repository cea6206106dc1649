// node bench/collector/throughput.mjs [RESPONSES [CONNECTIONS]]: how many responses of 2 KB a second a collector takes on
// each store, each on disk before it is acknowledged, and how long a respondent waits for it.
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector } from '../../tests/contract/collector_process.mjs';
import { clicked, completed } from '../../tests/contract/collector_responses.mjs';
import { everyStore } from '../../tests/contract/collector_stores.mjs';
import { cleaner } from './cleaner.mjs';
import { load, percentile } from './load.mjs';

const responses = Number(process.argv[2] ?? 20_000);
const connections = Number(process.argv[3] ?? 64);

/** How many times a second this disk says that 4 KiB are safe: the limit of every collector without group commit. */
function fsyncRate() {
  const folder = mkdtempSync(join(tmpdir(), 'zeroten-fsync-'));
  const file = openSync(join(folder, 'a'), 'w');
  const block = Buffer.alloc(4096, 'x');
  const times = 300;
  const begin = performance.now();
  for (let count = 0; count < times; count += 1) {
    writeSync(file, block);
    fsyncSync(file);
  }
  const rate = (times * 1000) / (performance.now() - begin);
  closeSync(file);
  rmSync(folder, { recursive: true });
  return rate;
}

/** A completed response with a comment that makes it `bytes` long. */
function response(index, bytes = 2048) {
  const whole = completed(clicked(index % 11), '');
  const missing = bytes - JSON.stringify(whole).length;
  return { ...whole, answers: { ...whole.answers, why: 'x'.repeat(missing) } };
}

const responsesOf = (count) => Array.from({ length: count }, (_, index) => response(index));
const items = (count) => responsesOf(count).map((one) => ({ body: JSON.stringify(one) }));
const batches = (count) => Array.from({ length: count }, () => ({ body: JSON.stringify(responsesOf(100)) }));

function line(what, run, each = 1) {
  const rate = Math.round((run.accepted * each) / run.seconds).toLocaleString('en');
  const p50 = percentile(run.latencies, 0.5).toFixed(1);
  const p99 = percentile(run.latencies, 0.99).toFixed(1);
  return `${what}: ${rate} responses/s, p50 ${p50} ms, p99 ${p99} ms (${run.accepted} accepted, ${run.refused} refused)`;
}

async function measure(name, collector) {
  await load(collector.url, items(1000), connections);
  const one = await load(collector.url, items(Math.ceil(responses / 20)), 1);
  console.log(line(`${name}, 1 connection`, one));
  const many = await load(collector.url, items(responses), connections);
  console.log(line(`${name}, ${connections} connections`, many));
  const packed = await load(collector.url, batches(Math.ceil(responses / 100)), 8);
  console.log(line(`${name}, 8 connections, 100 a request`, packed, 100));
}

const suite = cleaner();
try {
  console.log(`this disk: ${Math.round(fsyncRate())} fsync/s`);
  for (const store of everyStore(suite)) {
    const cleaning = cleaner();
    await measure(store.name, await startCollector(cleaning, { args: ['--rate', '0'], ...(await store.options()) }));
    await cleaning.clean();
  }
} finally {
  await suite.clean();
}
