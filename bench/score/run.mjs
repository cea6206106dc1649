// node bench/score/run.mjs [ROWS]: NPS by month and by country of so many responses, 10 million if it is not said, from
// CSV and from NDJSON: zeroten score, with one thread and with as many as there are processors, beside DuckDB and polars.
// Processor seconds, seconds on the clock and peak memory of each process.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const program = path.join(here, '../../build/native-release/zeroten');
const rows = Number(process.argv[2] ?? 10_000_000);
const runs = 3;

// Node does not say what a child used; Python, which Emscripten needs, does.
const watched = `
import resource, subprocess, sys, time
begun = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
took = time.monotonic() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, took, used.ru_maxrss * 1024 / 1e6, done.returncode)
sys.stdout.flush()
sys.stdout.buffer.write(done.stdout)`;

function measure(command) {
  const text = execFileSync('python3', ['-c', watched, ...command], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const end = text.indexOf('\n');
  const [seconds, clock, megabytes, code] = text.slice(0, end).split(' ').map(Number);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
  return { seconds, clock, megabytes, output: JSON.parse(text.slice(end)) };
}

const peer = (name) => (format, folder) => {
  const { output, ...used } = measure(['node', path.join(here, 'peers.mjs'), name, format, folder]);
  return { ...used, answer: output };
};

const zeroten = (threads) => (format, folder) => {
  const country = format === 'csv' ? 'country' : 'facts.user.country';
  const file = path.join(folder, `responses.${format}`);
  const { output, ...used } = measure([
    program,
    'score',
    file,
    '--period',
    'month',
    '--by',
    country,
    '--json',
    ...threads,
  ]);
  return { ...used, answer: [output.total.n, output.periods.length, output.dimensions[0].segments.length] };
};

const contenders = {
  'zeroten, one thread': zeroten(['--threads', '1']),
  zeroten: zeroten([]),
  duckdb: peer('duckdb'),
  polars: peer('polars'),
};
if (!existsSync(path.join(here, 'node_modules'))) throw new Error('first: npm ci --ignore-scripts, in bench/score');
const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-score-bench-'));
try {
  generate(folder, rows);
  for (const format of ['csv', 'ndjson']) {
    console.log(
      `${rows} responses, ${format}, ${Math.round(statSync(path.join(folder, `responses.${format}`)).size / 1e6)} MB`,
    );
    for (const [name, run] of Object.entries(contenders)) {
      const all = Array.from({ length: runs }, () => run(format, folder));
      const list = (name) => all.map((one) => one[name].toFixed(2)).join(', ');
      const megabytes = Math.round(Math.max(...all.map((one) => one.megabytes)));
      console.log(
        `  ${name}: ${list('seconds')} s of processor, ${list('clock')} s, ${megabytes} MB; ${JSON.stringify(all[0].answer)}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
