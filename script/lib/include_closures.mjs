// For each source file of src (except wasm): itself and every header of ours it includes, however indirectly. A line each:
// SOURCE FILE.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const includes = new Map();

/** The files of ours that `file` names. */
function included(file) {
  if (!includes.has(file)) {
    const names = [...readFileSync(file, 'utf8').matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)].map(([, name]) =>
      join('src', name),
    );
    includes.set(file, names.filter(existsSync));
  }
  return includes.get(file);
}

function closure(file, found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    for (const name of included(file)) closure(name, found);
  }
  return found;
}

const sources = readdirSync('src', { recursive: true })
  .map((name) => join('src', name))
  .filter((name) => name.endsWith('.cpp') && !name.startsWith('src/wasm/'));
for (const source of sources.sort()) for (const file of closure(source)) console.log(source, file);
