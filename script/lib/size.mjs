// node size.mjs DIST BUDGETS.json: every budget names files and the most bytes they may have together, as they are
// (raw) or as a server sends them (brotli, quality 11, each file by itself).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const [dist, budgetFile] = process.argv.slice(2);
const { budgets } = JSON.parse(readFileSync(budgetFile, 'utf8'));

function sizes(file) {
  const bytes = readFileSync(join(dist, file));
  return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}

/** [what is measured, bytes, most bytes] for every limit of the budget. */
function measure({ files, raw, brotli }) {
  const all = files.map(sizes);
  const total = (kind) => all.reduce((sum, size) => sum + size[kind], 0);
  return [
    ['brotli', total('brotli'), brotli],
    ['raw', total('raw'), raw],
  ].filter(([, , most]) => most !== undefined);
}

function check(budget) {
  try {
    return measure(budget).map(([kind, bytes, most]) => {
      const line = `${budget.name}, ${kind}: ${bytes} of ${most} bytes (${budget.files.join(', ')})`;
      return { fits: bytes <= most, line };
    });
  } catch (error) {
    return [{ fits: false, line: `${budget.name}: ${error.message}` }];
  }
}

const results = budgets.flatMap(check);
for (const { fits, line } of results) console.log(`${fits ? 'fits   ' : 'TOO BIG'} ${line}`);
const failed = results.filter(({ fits }) => !fits).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
