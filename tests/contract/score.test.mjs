// `zeroten score` as people run it: on real files where they are there, in pipes, and on what is no file of responses.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { program } from './collector_process.mjs';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-score-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function score(...args) {
  const { status, stdout, stderr } = spawnSync(program, ['score', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const report = (...args) =>
  JSON.parse(execFileSync(program, ['score', ...args, '--json'], { encoding: 'utf8', stdio: 'pipe' }));

/** Counted by hand from the files: rows, valid, missing, refused. */
const files = {
  'retail_bank_2021.csv': [5000, 5000, 0, 0],
  'garden_retailer_fr.csv': [13954, 13612, 342, 0],
  'saas_users_2017_2018.csv': [20268, 20268, 0, 0],
  'clinics_pt_2021.csv': [6015, 5299, 716, 0],
};
for (const [file, [rows, valid, missing, refused]] of Object.entries(files))
  test(`${file}: ${valid} answers`, { skip: !existsSync(data + file) && 'there are no data' }, () => {
    const { status, stderr } = score(data + file);
    assert.equal(status, 0);
    assert.ok(
      stderr.includes(`${rows} rows: ${valid} valid, ${missing} without an answer, ${refused} refused`),
      stderr,
    );
  });

test('a bank by month and market', { skip: !existsSync(data) && 'there are no data' }, () => {
  const { periods, dimensions, total } = report(data + 'retail_bank_2021.csv', '--period', 'month', '--by', 'Market');
  assert.equal(periods.length, 12);
  assert.equal(
    periods.reduce((sum, { n }) => sum + n, 0),
    total.n,
  );
  assert.deepEqual(
    dimensions[0].segments.map(({ value, n }) => [value, n]),
    [
      ['UK', 1720],
      ['MEX', 1649],
      ['US', 1631],
    ],
  );
});

test('scores in place of answers are refused, loudly', { skip: !existsSync(data) && 'there are no data' }, () => {
  const { status, stdout, stderr } = score(data + 'cloud_orgs_messy_2025.csv');
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /92 rows: 7 valid, 19 without an answer, 66 refused/);
  assert.match(stderr, /look like Net Promoter Scores, not like answers/);
});

test('from standard input, and without a report where the reader goes away', async () => {
  const text = `score\n${'9\n'.repeat(10)}`;
  const { stdout } = spawnSync(program, ['score', '-', '--json'], { input: text, encoding: 'utf8' });
  assert.equal(JSON.parse(stdout).total.n, 10);
  const child = spawn(program, ['score', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdout.destroy();
  child.stdin.end(text);
  const [code, signal] = await new Promise((done) => child.once('close', (...how) => done(how)));
  assert.ok(code === 1 || signal === 'SIGPIPE', `${code} ${signal}`);
});

test('a full disk is said, and the report is not called done', {
  skip: !existsSync('/dev/full') && 'no /dev/full',
}, () => {
  const file = path.join(folder, 'a.csv');
  writeFileSync(file, 'score\n9\n');
  const { status, stderr } = score(file, '--tally', '/dev/full');
  assert.equal(status, 1);
  assert.match(stderr, /\/dev\/full/);
});

test('a line of a gigabyte is refused by its number, in little memory', () => {
  const child = spawnSync(
    'sh',
    [
      '-c',
      `(echo score; head -c 300000000 /dev/zero | tr '\\0' x; echo; echo 9) | (ulimit -v 300000; exec "$0" score -)`,
      program,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(child.status, 0, child.stderr);
  assert.match(child.stderr, /2 rows: 1 valid, 0 without an answer, 1 refused/);
  assert.match(child.stderr, /1 refused: longer than 16 MiB\n {2}line 2/);
});
