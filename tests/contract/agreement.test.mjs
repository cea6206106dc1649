// The native engine and the one in WebAssembly give the same replies, byte for byte, to random surveys and events.
// ZEROTEN_SESSIONS says how many; script/property runs 1,000.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { loadModule, root } from './wasm_module.mjs';

const { glue } = await loadModule('zeroten');
const sessions = process.env.ZEROTEN_SESSIONS ?? '200';

/** What the native engine said, one session a line. */
function writtenCases() {
  const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-cases-'));
  const file = path.join(folder, 'cases.ndjson');
  try {
    const program = path.join(root, 'build/native-debug/zeroten_tests');
    const env = { ...process.env, ZEROTEN_CASES: file, RC_PARAMS: `max_success=${sessions}` };
    const { status, stdout } = spawnSync(program, ['[.cases]'], { env, maxBuffer: 2 ** 26 });
    assert.equal(status, 0, stdout?.toString());
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test(`${sessions} random sessions have the same replies natively and in WebAssembly`, () => {
  const cases = writtenCases();
  assert.equal(cases.length, Number(sessions));
  let replies = 0;
  for (const { definition, options, events, replies: expected, saved } of cases) {
    assert.equal(glue.open(1, definition, '', options), expected[0], definition);
    for (const [index, event] of events.entries()) {
      assert.equal(glue.send(1, event), expected[index + 1], `${definition}\n${event}`);
      replies += 1;
    }
    assert.equal(glue.save(1), saved, definition);
    glue.close(1);
  }
  assert.ok(replies > cases.length, 'most sessions have several events');
});
