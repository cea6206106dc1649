// dist/page.html: a page with everything in it but the survey, for `zeroten page` to fill in.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './bundle.mjs';

/** What is left for `zeroten page`, each once. */
export const holes = ['@install-sources@', '@connect@', '@trusted-types@', '@icons@', '@title@', '@data@'];

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A script that ends its own element, or begins a comment in it, would be cut off there. */
function inScript(text) {
  if (/<\/script|<!--/i.test(text)) throw new Error('the script cannot stand in a page: it has </script or <!-- in it');
  return text;
}

/** `script`: JavaScript; `engine` and `outbox`: the bytes of the two modules. */
export function pageTemplate(script, { engine, outbox }) {
  const file = (name) => readFileSync(path.join(root, 'web/page', name), 'utf8');
  const style = esbuild.transformSync(file('page.css'), { loader: 'css', minify: true }).code.trim();
  const values = {
    '@script-hash@': hash(script),
    '@style-hash@': hash(style),
    '@style@': style,
    '@engine@': engine.toString('base64'),
    '@outbox@': outbox.toString('base64'),
    '@script@': inScript(script),
  };
  const page = file('page.html').replace(/@[a-z-]+@/g, (hole) => values[hole] ?? hole);
  for (const hole of holes) if (page.split(hole).length !== 2) throw new Error(`page.html must have ${hole} once`);
  return page;
}

/** dist/install/sw.js: the service worker of an installed page, but for what it keeps. */
export async function serviceWorker() {
  const entryPoints = [path.join(root, 'web/install/service_worker.ts')];
  const hole = '"@filled@"';
  const { outputFiles } = await esbuild.build({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define: { filled: hole },
  });
  const { text } = outputFiles[0];
  if (text.split(hole).length !== 2) throw new Error(`the service worker must have ${hole} once`);
  return text;
}
