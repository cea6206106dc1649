// <zeroten-survey> in Chromium, Firefox and WebKitGTK: the specs of the folder three/, all of them in one browser after
// the other. ZEROTEN_BROWSERS chooses browsers (firefox,webkit), ZEROTEN_SPECS specs (axe,focus).
import { readdirSync } from 'node:fs';
import { describe } from 'node:test';
import { names } from './support/browsers/index.mjs';
import { suite } from './support/browsers/suite.mjs';

const folder = new URL('three/', import.meta.url);
const wanted = (process.env.ZEROTEN_SPECS ?? '').split(/[\s,]+/).filter(Boolean);
const files = readdirSync(folder).filter((file) => !wanted.length || wanted.includes(file.replace('.mjs', '')));
const specs = await Promise.all(files.map(async (file) => [file, (await import(new URL(file, folder))).default]));

for (const name of names)
  describe(`in ${name}`, () => {
    const own = suite(name);
    for (const [file, add] of specs) describe(file, () => add(own));
  });
