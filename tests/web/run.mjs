// Runs tests/web: every *.test.ts is bundled (Node 20 reads no TypeScript) into a temporary folder and run by node:test.
// node tests/web/run.mjs [part of a path]…
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { styles } from '../../web/build/bundle.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const tests = readdirSync(here, { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && (!wanted.length || wanted.some((part) => name.includes(part))))
  .sort();
if (!tests.length) throw new Error(`no test matches ${wanted.join(' ')}`);

const out = mkdtempSync(path.join(os.tmpdir(), 'zeroten-web-'));
try {
  await esbuild.build({
    entryPoints: tests.map((name) => path.join(here, name)),
    outdir: out,
    outbase: here,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [styles],
  });
  const files = tests.map((name) => path.join(out, name.replace(/\.ts$/, '.mjs')));
  const flags = ['--enable-source-maps', '--expose-gc', '--test'];
  const { status } = spawnSync(process.execPath, [...flags, ...files], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
