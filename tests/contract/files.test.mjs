// Files of responses in the report page's own module: it counts them as `zeroten score --tally` does.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { program } from './collector_process.mjs';
import { loadModule } from './wasm_module.mjs';

const { glue } = await loadModule('zeroten_files');
const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-files-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the module says of these bytes. */
function read(bytes, request = { zone: 'UTC', changes: [] }) {
  const place = glue.bytes(bytes.length);
  assert.notEqual(place, 0);
  glue.HEAPU8.set(bytes, place);
  return JSON.parse(glue.read(JSON.stringify(request)));
}

/** What the command counts in the same bytes. */
function counted(bytes, ...args) {
  const file = path.join(folder, 'file');
  writeFileSync(file, bytes);
  const command = ['score', file, '--period', 'day', ...args, '--tally', '-'];
  return execFileSync(program, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

const rows = Array.from({ length: 40_000 }, (_, at) => {
  const time = new Date(Date.UTC(2025, 0, 1) + at * 1_000_000).toISOString();
  const comment = at % 50 === 0 ? '"two\nlines, ""quoted"""' : `bra ${at}`;
  return `${time},${['NO', 'SE', 'Åland'][at % 3]},${at % 97 === 0 ? '' : at % 12},${comment}`;
});
const csv = `created at,land,score,comment\n${rows.join('\n')}\n`;
const ndjson = rows
  .map((_, at) =>
    JSON.stringify({
      channel: ['popover', 'email'][at % 2],
      scores: at % 97 === 0 ? {} : { nps: at % 11 },
      times: { started: Date.UTC(2025, 0, 1) + at * 1_000_000 },
    }),
  )
  .join('\n');

const files = [
  ['CSV in UTF-8', Buffer.from(csv), ['--by', 'land']],
  ['CSV in Latin-1', Buffer.from(csv, 'latin1'), ['--by', 'land']],
  ['CSV in UTF-16', Buffer.from(`\uFEFF${csv}`, 'utf16le'), ['--by', 'land']],
  ['NDJSON', Buffer.from(ndjson), ['--by', 'channel']],
];
for (const [name, bytes, args] of files)
  test(`${name}: the same counts as the command's`, () => {
    const { tally, rows: count, complaint } = read(bytes);
    assert.equal(complaint, undefined);
    assert.equal(count, 40_000);
    assert.equal(tally, counted(bytes, ...args));
  });

test('days begin where the page says', () => {
  const changes = [
    [0, 3600],
    [Date.UTC(2025, 2, 30, 1), 7200],
    [Date.UTC(2025, 9, 26, 1), 3600],
    [Date.UTC(2026, 2, 29, 1), 7200],
  ];
  const { tally } = read(Buffer.from(csv), { zone: 'Europe/Oslo', changes });
  assert.equal(tally, counted(Buffer.from(csv), '--by', 'land', '--zone', 'Europe/Oslo'));
});

test('a picture is refused, and the next file is read', () => {
  assert.match(read(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')).complaint, /no text/);
  assert.equal(read(Buffer.from('score\n9\n')).rows, 1);
});
