// node bench/score/columns.mjs [ROWS]: counts by month and by country over columns, natively beside a plain loop in C++,
// and as WebAssembly under Node.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../../tests/contract/wasm_module.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rows = Number(process.argv[2] ?? 10_000_000);
const [months, countries, runs] = [36, 20, 9];

const native = JSON.parse(
  execFileSync(`${root}build/native-release/zeroten_columns_bench`, [String(rows)], { encoding: 'utf8' }),
);
console.log(`plain loop ${native.plain_ms} ms, columns ${native.columns_ms} ms, ${rows} rows`);

const { glue, memory } = await loadModule('zeroten_report');
// Memory grows while they are made: views of it are taken after that.
const places = [0, 1, 2].map((place) => glue.column(place, rows));
const [scores, first, second] = places.map((at) => new Uint8Array(memory.buffer, at, rows));
let state = 20261123;
for (let row = 0; row < rows; ++row) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  const number = state >>> 0;
  scores[row] = number % 100 === 7 ? 255 : (number >>> 8) % 11;
  first[row] = Math.floor((row * months) / rows);
  second[row] = (number >>> 16) % countries;
}
const times = Array.from({ length: runs }, () => {
  const begin = performance.now();
  glue.count(months, countries);
  return performance.now() - begin;
});
const best = Math.min(...times);
console.log(`WebAssembly ${best.toFixed(2)} ms: ${(best / native.columns_ms).toFixed(1)} times native`);
