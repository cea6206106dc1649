// The names that cross the wall: what C++ binds, what the module has, what TypeScript calls and what the page says.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadModule, root } from './wasm_module.mjs';

const read = (file) => readFile(root + file, 'utf8');
const matches = (text, pattern) => [...text.matchAll(pattern)].map((found) => found[1]).sort();
const builds = { zeroten: 'respondent', zeroten_classic: 'respondent', zeroten_authoring: 'authoring' };

/** What Embind put there, without Emscripten's own. */
async function bound(name) {
  const { glue } = await loadModule(name);
  const own = /^(?:_.*|\w+Error|asm|run|dynCall\w*|instantiateWasm)$/;
  return Object.keys(glue)
    .filter((key) => typeof glue[key] === 'function' && !own.test(key))
    .sort();
}

async function inBindings(authoring) {
  const text = (await read('src/wasm/bindings/sessions.cpp')).replace(
    /#ifdef ZEROTEN_AUTHORING[\s\S]*?#endif/g,
    authoring ? '$&' : '',
  );
  return matches(text, /function\("(\w+)"/g);
}

for (const [name, build] of Object.entries(builds)) {
  const authoring = build === 'authoring';

  test(`${name} has the names that bindings.cpp binds`, async () => {
    assert.deepEqual(await bound(name), await inBindings(authoring));
  });

  test(`${name} has the names that docs/messages.md lists`, async () => {
    const rows = (await read('docs/messages.md')).matchAll(/^\| `(\w+)[^|]*\|[^|]*\|[^|]*\| (both|authoring) \|/gm);
    const documented = [...rows].filter(([, , which]) => authoring || which === 'both').map(([, key]) => key);
    assert.deepEqual(await bound(name), documented.sort());
  });

  test(`${name} has the names that web/engine/glue.ts calls`, async () => {
    const glue = await read('web/engine/glue.ts');
    const parts = authoring ? ['Glue', 'AuthoringGlue'] : ['Glue'];
    const bodies = parts.map((part) => new RegExp(`interface ${part} [^{]*{([^}]*)}`).exec(glue)?.[1] ?? '');
    const names = matches(bodies.join('\n'), /^ {2}(\w+)[(:]/gm);
    assert.deepEqual(await bound(name), names);
  });

  test(`${name} says which build it is, and there are fewer than ten names`, async () => {
    const { glue } = await loadModule(name);
    const { version } = JSON.parse(await read('package.json'));
    assert.deepEqual(JSON.parse(glue.version()), { version, build });
    assert.ok((await bound(name)).length < 10);
  });
}
