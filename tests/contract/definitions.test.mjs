// The definitions of tests/fixtures through the authoring build: the same problems as natively, byte for byte.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { loadModule, root } from './wasm_module.mjs';

const folder = path.join(root, 'tests/fixtures/definitions');
const table = JSON.parse(readFileSync(path.join(folder, 'invalid.json'), 'utf8'));
const named = (name) => readdirSync(path.join(folder, name)).map((file) => path.join(folder, name, file));
const { glue } = await loadModule('zeroten_authoring');

const native = ['native-debug', 'native-release']
  .map((preset) => path.join(root, 'build', preset, 'zeroten'))
  .find((program) => existsSync(program));

/** What `zeroten lint --json` says of each file, as lint() writes it. */
function lintedNatively(files) {
  assert.ok(native, 'no native zeroten: script/test core builds it');
  const { stdout, stderr } = spawnSync(native, ['lint', '--json', ...files], { maxBuffer: 2 ** 28 });
  assert.equal(stderr.toString(), '');
  const text = stdout.toString();
  return files.map((file, index) => {
    const begin = text.indexOf(`{"file":${JSON.stringify(file)},`) + `{"file":${JSON.stringify(file)},`.length;
    const end = files[index + 1]
      ? text.indexOf(`,{"file":${JSON.stringify(files[index + 1])},`)
      : text.lastIndexOf(']}');
    return `{${text.slice(begin, end)}`;
  });
}

for (const file of named('invalid')) {
  const name = path.basename(file, '.json');
  test(`lint in WebAssembly finds what is wrong in ${name}`, () => {
    const { problems } = JSON.parse(glue.lint(readFileSync(file)));
    const found = problems.map(({ code, path: place }) => [code, place]);
    assert.deepEqual(found, table[name]);
  });
}

test('lint has no errors to report about the valid definitions', () => {
  for (const file of named('valid')) {
    const { problems } = JSON.parse(glue.lint(readFileSync(file)));
    assert.deepEqual(
      problems.filter((problem) => problem.severity === 'error'),
      [],
      file,
    );
  }
});

test('the native program says the same, byte for byte', () => {
  const files = [...named('invalid'), ...named('valid')];
  const linted = lintedNatively(files);
  files.forEach((file, index) => {
    assert.equal(linted[index], glue.lint(readFileSync(file)), file);
  });
});
