// One entry of web/entries as one file, by esbuild.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Style sheets become minified text. */
export const styles = {
  name: 'styles',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** ./glue.mjs and the others of its kind (./classic_glue.mjs …) are what Emscripten wrote, minified: `texts` has them by name. */
export function glueFrom(texts) {
  return {
    name: 'glue',
    setup(build) {
      build.onResolve(
        {
          filter:
            /\/(?:authoring_|classic_|outbox_|plain_|outbox_plain_|targeting_|targeting_plain_|report_|files_)?glue\.mjs$/,
        },
        ({ path: file }) => ({
          path: path.basename(file, '.mjs'),
          namespace: 'glue',
        }),
      );
      build.onLoad({ filter: /.*/, namespace: 'glue' }, ({ path: name }) => ({ contents: texts[name], loader: 'js' }));
    },
  };
}

/** web/entries/NAME.ts into `outfile`, or, with `write: false`, as the text that comes back. `glue`: texts for `glueFrom`. */
export async function bundle(name, outfile, { glue, ...options }) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'web/entries', `${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [styles, glueFrom(glue ?? {})],
    ...options,
  });
  return outputFiles?.[0].text;
}
