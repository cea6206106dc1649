// Compressed copies beside every file that is served, and what they weigh.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const served = /\.(?:js|wasm|json|css)$/;
/** What a page loads for the English survey of a script tag. */
export const loaded = ['zeroten.js', 'zeroten_classic.wasm'];

export function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

function servedFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => served.test(name) && !/^(?:types|install)/.test(name))
    .sort();
}

/** NAME.br and NAME.gz beside every served NAME in `folder`. */
export function precompress(folder) {
  for (const name of servedFiles(folder)) {
    const bytes = readFileSync(path.join(folder, name));
    writeFileSync(path.join(folder, `${name}.br`), brotli(bytes));
    writeFileSync(path.join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

export function printSizes(folder) {
  const size = (name) => statSync(path.join(folder, name)).size;
  const row = (name, ...numbers) => console.log(name.padEnd(36), ...numbers.map((n) => String(n).padStart(9)));
  row('bytes', 'raw', 'gzip', 'brotli');
  for (const name of servedFiles(folder)) row(name, size(name), size(`${name}.gz`), size(`${name}.br`));
  const total = loaded.reduce((sum, name) => sum + size(`${name}.br`), 0);
  row(`loaded: ${loaded.join(' + ')}`, '', '', total);
}
