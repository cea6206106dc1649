// What `zeroten score --html` writes, opened from the disk: axe in light and dark, at 320 and 1280 px, and nothing too wide.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { program } from '../contract/collector_process.mjs';
import { launch } from './support/chromium.mjs';
import { overflow, shots, violations } from './support/demo.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-html-'));
const file = path.join(folder, 'report.html');
let browser;

/** A year of answers that get better in July, from three countries and one that has few. */
function responses() {
  const rows = ['score,date,country'];
  for (let i = 0; i < 2400; i++) {
    const month = 1 + (i % 12);
    const country = i % 800 === 0 ? 'Åland' : ['Norge', 'Danmark', 'Suomi'][i % 3];
    const score = (i * 7) % 11;
    rows.push(`${month > 6 ? Math.min(10, score + 2) : score},2026-${String(month).padStart(2, '0')}-05,${country}`);
  }
  return rows.join('\n');
}

before(async () => {
  mkdirSync(shots, { recursive: true });
  writeFileSync(path.join(folder, 'a.csv'), responses());
  const args = ['score', path.join(folder, 'a.csv'), '--period', 'month', '--by', 'country', '--html'];
  writeFileSync(file, execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] }));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const width of [320, 1280])
  for (const colorScheme of ['light', 'dark'])
    test(`the report as a file, ${width} px, ${colorScheme}: axe finds nothing, nothing is too wide, all is drawn`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      assert.equal(await page.locator('svg').count(), 4);
      assert.equal(await page.getByText('changed here').count(), 2);
      await page.screenshot({ path: path.join(shots, `score-${width}-${colorScheme}.png`), fullPage: true });
      assert.deepEqual(await violations(page), []);
      assert.ok((await overflow(page)) <= 0);
      await context.close();
    });
