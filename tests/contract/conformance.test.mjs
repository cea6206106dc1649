// Vectors of the condition language through WebAssembly: ours, and the conformance suite where it is there. The same
// files run natively in tests/core/engine/conformance_test.cpp.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { loadModule, root } from './wasm_module.mjs';

const { glue } = await loadModule('zeroten_authoring');
const run = (text) => JSON.parse(glue.tool('conformance', text));

/** How many vectors of a folder pass; every one that does not is a failure. */
function passedIn(folder) {
  let passed = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const report = run(readFileSync(path.join(folder, name), 'utf8'));
    assert.deepEqual(report.failures, [], name);
    passed += report.passed;
  }
  return passed;
}

test('all vectors of ours pass in WebAssembly', () => {
  assert.ok(passedIn(path.join(root, 'tests/fixtures/conformance')) >= 140);
});

const suite = path.join(root, '../shared/conformance/cel');
test('all vectors of the conformance suite pass in WebAssembly', { skip: !existsSync(suite) }, () => {
  assert.ok(passedIn(suite) >= 1000);
});

test('a vector that does not hold fails, and a command that does not exist is a problem', () => {
  const report = run('[{"name":"n","expr":"1 + 1","check":true,"value":{"int":"3"}}]');
  assert.equal(report.failures[0].found, '{"int":"2"}');
  assert.equal(JSON.parse(glue.tool('nothing', '')).problems[0].code, 'unknown_value');
});
