// node bench/collector/throughput.mjs [RESPONSES [CONNECTIONS]]: how many responses a second a collector takes, each on
// disk before it is acknowledged, and how long a respondent waits for it.
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector } from '../../tests/contract/collector_process.mjs';
import { clicked } from '../../tests/contract/collector_responses.mjs';
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

const items = (count) => Array.from({ length: count }, (_, index) => ({ body: JSON.stringify(clicked(index % 11)) }));

function line(what, run, each = 1) {
  const rate = Math.round((run.accepted * each) / run.seconds).toLocaleString('en');
  const p50 = percentile(run.latencies, 0.5).toFixed(1);
  const p99 = percentile(run.latencies, 0.99).toFixed(1);
  return `${what}: ${rate} responses/s, p50 ${p50} ms, p99 ${p99} ms (${run.accepted} accepted, ${run.refused} refused)`;
}

const cleaning = cleaner();
try {
  console.log(`this disk: ${Math.round(fsyncRate())} fsync/s`);
  const collector = await startCollector(cleaning);
  await load(collector.url, items(1000), connections);
  console.log(line('1 connection', await load(collector.url, items(Math.ceil(responses / 20)), 1)));
  console.log(line(`${connections} connections`, await load(collector.url, items(responses), connections)));
  const batches = Array.from({ length: Math.ceil(responses / 100) }, () => ({
    body: JSON.stringify(Array.from({ length: 100 }, (_, index) => clicked(index % 11))),
  }));
  console.log(line('8 connections, 100 a request', await load(collector.url, batches, 8), 100));
} finally {
  await cleaning.clean();
}
