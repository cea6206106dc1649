// What docs/scale.md says: a database counts as the program does, and parts of the answers merge to the report of all.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { program, read, startCollector } from './collector_process.mjs';
import { clicked, post } from './collector_responses.mjs';
import { startPostgres } from './postgres_server.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-scale-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const score = (...args) =>
  execFileSync(program, ['score', ...args], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8 });
const file = (name, text) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const page = readFileSync(fileURLToPath(new URL('../../docs/scale.md', import.meta.url)), 'utf8');
const [, statement] = /```sql\n([\s\S]*?)```/.exec(page);

test('the statement for PostgreSQL gives the tally of the exported responses', async (t) => {
  const server = await startPostgres(t);
  const database = server.newDatabase();
  const collector = await startCollector(t, { store: database.address });
  const midnight = Date.UTC(2026, 0, 31, 23, 30); // February in Oslo
  for (let index = 0; index < 60; index += 1) {
    const started = midnight - (index % 4) * 20 * 86_400_000;
    const times = { shown: started - 1000, started, updated: started, elapsed: 1000 };
    const response = clicked((index * 7) % 11, { times, channel: index % 3 ? 'popover' : 'inline' });
    assert.equal((await post(collector, response)).status, 201);
  }
  const exported = file('responses.ndjson', await (await read(collector, '/v1/surveys/shop/responses')).text());
  const counted = file('counted.json', server.query(database.name, statement));
  const grouping = ['--period', 'month', '--zone', 'Europe/Oslo', '--by', 'channel'];
  assert.equal(JSON.parse(readFileSync(counted, 'utf8')).groups.length, 6);
  assert.equal(score('--merge', counted, '--tally', '-'), score(exported, ...grouping, '--tally', '-'));
  assert.equal(score('--merge', counted, '--json'), score(exported, ...grouping, '--json'));
});

/** A small generator of numbers, the same in every run (Marsaglia 2003, xorshift). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

test('partitions of the answers merge, in any order, to the same report byte for byte', () => {
  const rows = Number(process.env.ZEROTEN_ROWS ?? 20_000);
  const partitions = Number(process.env.ZEROTEN_PARTITIONS ?? 5);
  const next = numbers(20_261_123);
  const lines = Array.from({ length: rows }, () => {
    const day = new Date(Date.UTC(2026, 0, 1 + next(300))).toISOString();
    return `${next(40) ? next(11) : 'NA'},${day},${['NO', 'SE', 'DK', 'FI', ''][next(5)]}\n`;
  });
  const header = 'score,date,country\n';
  const options = ['--period', 'week', '--zone', 'Europe/Helsinki', '--by', 'country'];
  const whole = score(file('all.csv', header + lines.join('')), ...options, '--json');
  for (let partition = 0; partition < partitions; partition += 1) {
    const parts = Array.from({ length: 2 + next(6) }, () => []);
    for (const line of lines) parts[next(parts.length)].push(line);
    const tallies = parts.map((part, index) => {
      const tally = path.join(folder, `${index}.tally`);
      score(file('part.csv', header + part.join('')), ...options, '--tally', tally);
      return tally;
    });
    assert.equal(score('--merge', ...tallies.sort(() => next(3) - 1), '--json'), whole);
  }
});
