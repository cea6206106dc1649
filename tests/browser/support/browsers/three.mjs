// <zeroten-survey> in one of the three browsers: the specs of tests/browser/three. ZEROTEN_BROWSERS chooses browsers
// (firefox,webkit), ZEROTEN_SPECS specs (axe,focus).
import { readdirSync } from 'node:fs';
import { describe } from 'node:test';
import { names } from './index.mjs';
import { suite } from './suite.mjs';

const folder = new URL('../../three/', import.meta.url);
const wanted = (process.env.ZEROTEN_SPECS ?? '').split(/[\s,]+/).filter(Boolean);

function specFiles() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  return files.filter((file) => !wanted.length || wanted.includes(file.replace('.mjs', '')));
}

/** A test file for each browser: they run side by side, and their names come first, because they take longest. */
export async function runSpecs(name) {
  const specs = await Promise.all(
    specFiles().map(async (file) => [file, (await import(new URL(file, folder))).default]),
  );
  describe(`in ${name}`, { skip: !names.includes(name) && 'not in ZEROTEN_BROWSERS' }, () => {
    const own = suite(name);
    for (const [file, add] of specs) describe(file, () => add(own));
  });
}
