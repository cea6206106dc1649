// The npm package as others install it: packed, unpacked, and imported by Node where there is no document.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'zeroten-package-'));
const installed = path.join(folder, 'node_modules/zeroten');

before(() => {
  const flags = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const packed = execFileSync('npm', flags, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(folder, packed), '-C', installed, '--strip-components=1']);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a module with this text prints, run by a Node of its own. */
function run(text) {
  writeFileSync(path.join(folder, 'main.mjs'), text);
  return execFileSync(process.execPath, [path.join(folder, 'main.mjs')], { encoding: 'utf8' }).trim();
}

test('every file that the package names is in it', () => {
  const { exports } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
  const named = Object.values(exports).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)));
  const missing = named.filter((name) => !existsSync(path.join(installed, name.replace('*', 'nb.json'))));
  assert.ok(named.length > 10);
  assert.deepEqual(missing, []);
});

const imports = {
  zeroten: "const { define, preload } = await import('zeroten'); define(); console.log(typeof preload);",
  'zeroten/start': "const { start } = await import('zeroten/start'); console.log(typeof start);",
  'zeroten/element': "await import('zeroten/element'); console.log('function');",
};
for (const [name, text] of Object.entries(imports)) {
  test(`on a server, ${name} is imported without a document, asks for nothing and leaves nothing behind`, () => {
    const watched = `
      globalThis.fetch = () => { throw new Error('asked for a file'); };
      const before = Reflect.ownKeys(globalThis).length;
      ${text}
      console.log(Reflect.ownKeys(globalThis).length - before, process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length);`;
    assert.equal(run(watched), 'function\n0 0');
  });
}

test('zeroten/node runs a survey', () => {
  assert.equal(
    run("import { score } from 'zeroten/node'; console.log((await score([0,0,0,1,0,0,0,0,1,0,1])).nps);"),
    '0',
  );
});
