// The engine of the report page in Node: what it makes of a tally is what `zeroten score` makes of the same answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { program } from './collector_process.mjs';
import { loadModule } from './wasm_module.mjs';

const { glue } = await loadModule('zeroten_report');
const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-report-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Two years of answers in five countries, better from the second year on; some are missing, one is no answer. */
function answers() {
  const rows = Array.from({ length: 3000 }, (_, at) => {
    const day = new Date(Date.UTC(2025, 0, 1) + (at * 730 * 86_400_000) / 3000).toISOString().slice(0, 10);
    const score = at % 97 === 0 ? '' : (at * 7) % (at < 1500 ? 10 : 11);
    return `${day},${score},${['NO', 'SE', 'DK', 'FI', 'AX'][at % 601 === 0 ? 4 : at % 4]}`;
  });
  return `date,score,country\n${rows.join('\n')}\n2026-01-01,fan,NO\n`;
}
const file = path.join(folder, 'answers.csv');
writeFileSync(file, answers());
const score = (...args) =>
  execFileSync(program, ['score', file, '--by', 'country', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const days = score('--period', 'day', '--tally', '-').trim();
for (const period of ['day', 'week', 'month', 'quarter'])
  test(`by ${period}, the page says byte for byte what the command says`, () => {
    assert.match(glue.open(1, days), /^\{"n":2969,"period":"day"/);
    assert.equal(glue.report(1, JSON.stringify({ period })), score('--period', period, '--json').trim());
  });

test('a part of it is what the command says of those rows alone', () => {
  const rows = answers().split('\n');
  const part = rows.filter((row, at) => at === 0 || (row.endsWith('NO') && row >= '2026' && !row.includes('fan')));
  const alone = path.join(folder, 'part.csv');
  writeFileSync(alone, `${part.join('\n')}\n`);
  const args = ['score', alone, '--by', 'country', '--period', 'month', '--json'];
  const { response_rate: rate, ...said } = JSON.parse(
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  assert.equal(rate.asked, said.total.n + said.missing);
  glue.open(2, days);
  const request = { period: 'month', from: '2026-01-01', where: { country: ['NO'] } };
  const shown = JSON.parse(glue.report(2, JSON.stringify(request)));
  // Nobody knows of a part how many were asked.
  assert.deepEqual({ ...shown, missing: said.missing }, said);
  glue.close(2);
  assert.match(glue.report(2, '{}'), /not_open/);
});

test('columns that a host writes into the module are counted as the command counts the same rows', async () => {
  const { glue: bulk, memory } = await loadModule('zeroten_report');
  const rows = answers().trim().split('\n').slice(1, -1);
  const countries = ['NO', 'SE', 'DK', 'FI', 'AX'];
  const columns = [
    rows.map((row) => (row.split(',')[1] === '' ? 255 : Number(row.split(',')[1]))),
    rows.map((row) => countries.indexOf(row.split(',')[2])),
  ];
  const places = columns.map((bytes, place) => bulk.column(place, bytes.length));
  for (const [place, bytes] of columns.entries()) new Uint8Array(memory.buffer, places[place], bytes.length).set(bytes);
  const { groups, missing } = JSON.parse(bulk.count(countries.length, 1));
  const said = JSON.parse(score('--tally', '-'));
  assert.equal(missing, said.missing);
  const counted = groups.map(({ first, counts }) => ({ period: null, segments: [countries[first]], counts }));
  const byCountry = (left, right) => (left.segments[0] < right.segments[0] ? -1 : 1);
  assert.deepEqual(counted.sort(byCountry), said.groups);
  assert.match(bulk.count(0, 1), /unknown_value/);
});
