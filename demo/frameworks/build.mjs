// Bundles the examples that need a bundler into build/examples: node demo/frameworks/build.mjs. Needs dist/ and node_modules.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { svelte, vue } from './compilers.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, '../../dist');

/** Both versions of React are installed here; a project has one, and no alias. */
const react18 = { react: 'react-18', 'react-dom': 'react-dom-18' };

const requiring = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** What every example has in common. `name` is its folder; `server` bundles for Node, `mode` is that of the framework. */
export function settings(name, { server = false, mode = 'production' } = {}) {
  return {
    bundle: true,
    format: 'esm',
    platform: server ? 'node' : 'browser',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'warning',
    // React's servers are CommonJS and ask for modules of Node.
    ...(server && { banner: { js: requiring } }),
    alias: name === 'react-18' ? react18 : {},
    plugins: [vue({ server }), svelte({ server })],
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  };
}

/** What the bundle looks for beside itself: esbuild leaves `new URL('./zeroten.wasm', import.meta.url)` as it is. */
export async function copyFiles(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of ['zeroten.wasm', 'zeroten_classic.wasm', 'i18n'])
    await cp(path.join(dist, name), path.join(folder, name), { recursive: true });
}

const page = (name) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>zeroten: ${name}</title>
  <script type="module" src="${name}.js"></script>
</head>
<body><div id="app"></div></body>
</html>
`;

const entries = {
  'react-18': 'react-18/main.tsx',
  'react-19': 'react-19/main.tsx',
  vue: 'vue/main.ts',
  svelte: 'svelte/main.ts',
};

/** NAME.html and NAME.js in `folder`, for each example. */
export async function build(folder) {
  await rm(folder, { recursive: true, force: true });
  await copyFiles(folder);
  for (const [name, entry] of Object.entries(entries)) {
    const entryPoints = { [name]: path.join(here, entry) };
    await esbuild.build({ ...settings(name), entryPoints, outdir: folder, splitting: true, minify: true });
    await writeFile(path.join(folder, `${name}.html`), page(name));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(path.join(here, '../../build/examples'));
