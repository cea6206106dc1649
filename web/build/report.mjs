// dist/report/: the report page, to be served at any path of a collector.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { glueFrom, root } from './bundle.mjs';
import { minifiedGlue } from './glue.mjs';

const source = path.join(root, 'web/report');

async function styleSheet() {
  const folder = path.join(source, 'styles');
  const own = readdirSync(folder).sort();
  const chart = createRequire(import.meta.url).resolve('uplot/dist/uPlot.min.css');
  const text = [chart, ...own.map((name) => path.join(folder, name))].map((file) => readFileSync(file, 'utf8'));
  return (await esbuild.transform(text.join('\n'), { loader: 'css', minify: true })).code;
}

/** report.js, trend_chart.js, which it loads where there is a trend, and report_files.js, which opens files. */
function scripts(folder, glue) {
  return esbuild.build({
    entryPoints: [path.join(root, 'web/entries/report.ts')],
    outdir: folder,
    chunkNames: '[name]',
    format: 'esm',
    splitting: true,
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [glueFrom(glue)],
  });
}

/** Writes the page into `folder`; `wasm` is where the engine was built. */
export async function reportPage(folder, wasm) {
  mkdirSync(folder);
  const glueOf = (name) => minifiedGlue(path.join(wasm, `zeroten_${name}.mjs`));
  await scripts(folder, { report_glue: await glueOf('report'), files_glue: await glueOf('files') });
  writeFileSync(path.join(folder, 'report.css'), await styleSheet());
  cpSync(path.join(source, 'index.html'), path.join(folder, 'index.html'));
  for (const name of ['zeroten_report.wasm', 'zeroten_files.wasm']) {
    cpSync(path.join(wasm, name), path.join(folder, name));
  }
}
