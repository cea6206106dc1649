// Pages that `zeroten page` writes, as files for a browser to open.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { record } from './page.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const program = process.env.ZEROTEN_PROGRAM ?? path.join(root, 'build/native-release/zeroten');

/** Stands before the policy, which so refuses it nothing. */
const watch = `<meta charset="utf-8"><script>${record}
window.thrown = [];
addEventListener('error', (event) => thrown.push(String(event.message)));
addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));</script>`;

/** A folder of its own; `remove` it. */
export function pageFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zeroten-page-'));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /** The page of a survey (an object, or the path of a file) as text, with what a test watches. */
    html(survey, ...options) {
      const file = typeof survey === 'string' ? survey : path.join(folder, 'survey.json');
      if (typeof survey !== 'string') writeFileSync(file, JSON.stringify(survey));
      const out = path.join(folder, 'out.html');
      execFileSync(program, ['page', file, '-o', out, ...options], { encoding: 'utf8' });
      return readFileSync(out, 'utf8').replace('<meta charset="utf-8">', watch);
    },
    /** The same as a file; its address. */
    write(name, ...survey) {
      const file = path.join(folder, name);
      writeFileSync(file, this.html(...survey));
      return pathToFileURL(file).href;
    },
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
  };
}
