// Builds dist/: node web/build.mjs [--out DIR]. Needs build/wasm-release (script/build wasm) and node_modules.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, root } from './build/bundle.mjs';
import { minifiedGlue } from './build/glue.mjs';
import { precompress, printSizes } from './build/sizes.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: path.join(root, 'dist') } } });
const out = path.resolve(values.out);
const wasm = path.join(root, 'build/wasm-release');

/** The declarations of each entry, and one short file beside the bundle that names them. */
function declarations() {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const types = path.join(out, 'types');
  const flags = ['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--rootDir', 'web', '--outDir', types];
  execFileSync(process.execPath, [tsc, '-p', path.join(root, 'web/tsconfig.json'), ...flags], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const name of ['glue.d.mts', 'classic_glue.d.mts', 'authoring_glue.d.mts'])
    cpSync(path.join(root, 'web/entries', name), path.join(types, 'entries', name));
  for (const name of ['index', 'node'])
    writeFileSync(path.join(out, `${name}.d.ts`), `export * from './types/entries/${name}.js';\n`);
  writeFileSync(path.join(out, 'element.d.ts'), "import './index.js';\n");
}

async function modules() {
  const glueOf = (name) => minifiedGlue(path.join(wasm, `${name}.mjs`));
  const glue = {
    glue: await glueOf('zeroten'),
    classic_glue: await glueOf('zeroten_classic'),
    authoring_glue: await glueOf('zeroten_authoring'),
  };
  const classic = { format: 'iife', platform: 'browser' };
  const browser = { format: 'esm', platform: 'browser' };
  await bundle('script', path.join(out, 'zeroten.js'), { ...classic, glue });
  await bundle('index', path.join(out, 'index.js'), { ...browser, glue, external: ['./full.js'] });
  await bundle('full', path.join(out, 'full.js'), { ...browser, glue });
  await bundle('element', path.join(out, 'element.js'), { ...browser, glue, external: ['./index.js'] });
  await bundle('node', path.join(out, 'node.js'), { format: 'esm', platform: 'node', glue });
}

/** The engine reads phrases by their place in src/survey/phrase.h: names would be a quarter of each file. */
function listed({ language, direction, name, ...phrases }) {
  const names = readFileSync(path.join(root, 'src/survey/phrase.h'), 'utf8').matchAll(/\{Phrase::\w+, "(\w+)"\}/g);
  return { language, direction, name, phrases: [...names].map(([, phrase]) => phrases[phrase]) };
}

function files() {
  for (const name of ['zeroten.wasm', 'zeroten_classic.wasm']) cpSync(path.join(wasm, name), path.join(out, name));
  mkdirSync(path.join(out, 'authoring'));
  cpSync(path.join(wasm, 'zeroten_authoring.wasm'), path.join(out, 'authoring/zeroten_authoring.wasm'));
  mkdirSync(path.join(out, 'i18n'));
  for (const name of readdirSync(path.join(root, 'web/i18n'))) {
    const wording = JSON.parse(readFileSync(path.join(root, 'web/i18n', name), 'utf8'));
    writeFileSync(path.join(out, 'i18n', name), JSON.stringify(listed(wording)));
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await modules();
files();
declarations();
precompress(out);
printSizes(out);
