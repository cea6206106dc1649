// Builds dist/: node web/build.mjs [--out DIR]. Needs build/wasm-release (script/build wasm) and node_modules.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, root } from './build/bundle.mjs';
import { minifiedGlue } from './build/glue.mjs';
import { icons } from './build/icons.mjs';
import { pageTemplate, serviceWorker } from './build/page.mjs';
import { reportPage } from './build/report.mjs';
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
  for (const name of readdirSync(path.join(root, 'web/entries')).filter((file) => file.endsWith('.d.mts')))
    cpSync(path.join(root, 'web/entries', name), path.join(types, 'entries', name));
  for (const name of ['index', 'node', 'start'])
    writeFileSync(path.join(out, `${name}.d.ts`), `export * from './types/entries/${name}.js';\n`);
  writeFileSync(path.join(out, 'plain.d.ts'), "export { default, moreFields } from './types/entries/plain.js';\n");
  writeFileSync(path.join(out, 'react.d.ts'), "import './types/entries/react.js';\n");
  writeFileSync(path.join(out, 'element.d.ts'), "import './index.js';\n");
}

async function modules() {
  const glueOf = (name) => minifiedGlue(path.join(wasm, `${name}.mjs`));
  const glue = {
    glue: await glueOf('zeroten'),
    classic_glue: await glueOf('zeroten_classic'),
    plain_glue: await glueOf('zeroten_plain'),
    authoring_glue: await glueOf('zeroten_authoring'),
    outbox_glue: await glueOf('zeroten_outbox'),
    outbox_plain_glue: await glueOf('zeroten_outbox_plain'),
    targeting_glue: await glueOf('zeroten_targeting'),
    targeting_plain_glue: await glueOf('zeroten_targeting_plain'),
  };
  const classic = { format: 'iife', platform: 'browser' };
  const browser = { format: 'esm', platform: 'browser' };
  await bundle('script', path.join(out, 'zeroten.js'), { ...classic, glue });
  await bundle('index', path.join(out, 'index.js'), {
    ...browser,
    glue,
    external: ['./full.js', './presentations.js', './reward.js', './outbox.js'],
  });
  await bundle('presentations', path.join(out, 'presentations.js'), browser);
  await bundle('full', path.join(out, 'full.js'), { ...browser, glue });
  await bundle('reward', path.join(out, 'reward.js'), browser);
  await bundle('outbox', path.join(out, 'outbox.js'), { ...browser, glue, external: ['./outbox_plain.js'] });
  await bundle('outbox_plain', path.join(out, 'outbox_plain.js'), { ...browser, glue });
  await bundle('loader', path.join(out, 'loader.js'), classic);
  await bundle('start', path.join(out, 'start.js'), { ...browser, external: ['./prompts.js'] });
  await bundle('prompts', path.join(out, 'prompts.js'), {
    ...browser,
    glue,
    external: ['./element.js', './debug.js', './targeting_plain.js'],
    define: { laterPhrase: String(phraseNames().indexOf('later')) },
  });
  await bundle('targeting_plain', path.join(out, 'targeting_plain.js'), { ...browser, glue });
  await bundle('debug', path.join(out, 'debug.js'), browser);
  await bundle('plain', path.join(out, 'plain.js'), { ...browser, glue });
  await bundle('element', path.join(out, 'element.js'), { ...browser, glue, external: ['./index.js'] });
  await bundle('node', path.join(out, 'node.js'), { format: 'esm', platform: 'node', glue });
  const script = await bundle('page', path.join(out, 'page.js'), { ...classic, glue, write: false });
  const bytes = (name) => readFileSync(path.join(wasm, name));
  const engines = { engine: bytes('zeroten.wasm'), outbox: bytes('zeroten_outbox.wasm') };
  writeFileSync(path.join(out, 'page.html'), pageTemplate(script, engines));
}

/** What stands beside a page that can be installed. */
async function install() {
  const folder = path.join(out, 'install');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'sw.js'), await serviceWorker());
  for (const [name, png] of Object.entries(icons())) writeFileSync(path.join(folder, name), png);
}

/** In the order of src/survey/phrase.h. */
function phraseNames() {
  const table = readFileSync(path.join(root, 'src/survey/phrase.h'), 'utf8');
  return [...table.matchAll(/\{Phrase::\w+, "(\w+)"\}/g)].map(([, name]) => name);
}

/** The engine reads phrases by their place: names would be a quarter of each file. */
function listed({ language, direction, name, ...phrases }) {
  return { language, direction, name, phrases: phraseNames().map((phrase) => phrases[phrase]) };
}

function files() {
  for (const name of ['zeroten.wasm', 'zeroten_classic.wasm', 'zeroten_outbox.wasm', 'zeroten_targeting.wasm'])
    cpSync(path.join(wasm, name), path.join(out, name));
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
await install();
await reportPage(path.join(out, 'report'), wasm);
files();
declarations();
precompress(out);
printSizes(out);
