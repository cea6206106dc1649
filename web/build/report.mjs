// dist/report/: the report page, to be served at any path of a collector.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { bundle, root } from './bundle.mjs';
import { minifiedGlue } from './glue.mjs';

const source = path.join(root, 'web/report');

async function styleSheet() {
  const folder = path.join(source, 'styles');
  const own = readdirSync(folder).sort();
  const chart = createRequire(import.meta.url).resolve('uplot/dist/uPlot.min.css');
  const text = [chart, ...own.map((name) => path.join(folder, name))].map((file) => readFileSync(file, 'utf8'));
  return (await esbuild.transform(text.join('\n'), { loader: 'css', minify: true })).code;
}

/** Writes the page into `folder`; `wasm` is where the engine was built. */
export async function reportPage(folder, wasm) {
  mkdirSync(folder);
  const glue = { report_glue: await minifiedGlue(path.join(wasm, 'zeroten_report.mjs')) };
  const options = { format: 'esm', platform: 'browser', jsx: 'automatic', jsxImportSource: 'preact' };
  await bundle('report', path.join(folder, 'report.js'), { ...options, glue });
  writeFileSync(path.join(folder, 'report.css'), await styleSheet());
  cpSync(path.join(source, 'index.html'), path.join(folder, 'index.html'));
  cpSync(path.join(wasm, 'zeroten_report.wasm'), path.join(folder, 'zeroten_report.wasm'));
}
