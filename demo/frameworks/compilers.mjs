// Components of Vue and Svelte for esbuild, by the compilers of the frameworks. Projects of their own have plugins for this.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

/** `server`: code that renders texts in place of nodes. */
export function vue({ server = false } = {}) {
  return {
    name: 'vue',
    setup(build) {
      build.onLoad({ filter: /\.vue$/ }, async ({ path: file }) => {
        const { descriptor } = parse(await readFile(file, 'utf8'), { filename: file });
        const { content } = compileScript(descriptor, {
          id: path.basename(file),
          inlineTemplate: true,
          templateOptions: {
            ssr: server,
            ssrCssVars: [],
            compilerOptions: { isCustomElement: (tag) => tag === 'zeroten-survey' },
          },
        });
        return { contents: content, loader: 'ts' };
      });
    },
  };
}

export function svelte({ server = false } = {}) {
  return {
    name: 'svelte',
    setup(build) {
      build.onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
        const { js } = compile(await readFile(filename, 'utf8'), { filename, generate: server ? 'server' : 'client' });
        return { contents: js.code, loader: 'js' };
      });
    },
  };
}
