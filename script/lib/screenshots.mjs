// The pictures of the documents: states of the gallery, in Chromium, with few colours.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../../tests/browser/support/browsers/png.mjs';
import { launch } from '../../tests/browser/support/chromium.mjs';
import { startCollector } from '../../tests/contract/collector_process.mjs';
import { palettePng } from './palette_png.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const images = path.join(root, 'docs/images');

/** Name, address, and how large the window is; a survey that is chosen in shows what is chosen. */
const pictures = [
  ['gallery', 'index.html?type=stars&theme=friendly', { width: 1120, height: 720 }],
  ['nps', 'stage.html?type=nps', { width: 672, height: 270 }, 9],
  ['stars', 'stage.html?type=stars', { width: 672, height: 280 }],
  ['choices', 'stage.html?type=choices&language=nb', { width: 400, height: 470 }],
  ['arabic', 'stage.html?type=nps&language=ar&scheme=dark', { width: 672, height: 270 }, 8],
  ['popover', 'stage.html?presentation=popover', { width: 800, height: 460 }],
  ['bar', 'stage.html?presentation=bar', { width: 800, height: 460 }],
  ['kiosk', 'stage.html?presentation=kiosk&type=smileys', { width: 800, height: 460 }],
  ...['editorial', 'quiet', 'friendly'].flatMap((theme) => [
    [theme, `stage.html?theme=${theme}&scheme=light`, { width: 672, height: 270 }, 9],
    [`${theme}-dark`, `stage.html?theme=${theme}&scheme=dark`, { width: 672, height: 270 }, 9],
  ]),
];

async function shoot(browser, base, [name, address, viewport, chosen]) {
  const page = await browser.newPage({ viewport, colorScheme: 'light', locale: 'en-US', reducedMotion: 'reduce' });
  await page.goto(`${base}/gallery/${address}`);
  await page.locator('zeroten-survey .card').waitFor();
  if (chosen !== undefined) {
    await page.locator(`zeroten-survey .radio[value="${chosen}"]`).press('Space');
    await page.evaluate(() => document.activeElement.shadowRoot.activeElement.blur());
  }
  const file = palettePng(decode(await page.screenshot()));
  writeFileSync(path.join(images, `${name}.png`), file);
  console.log(`${name}.png ${(file.length / 1000).toFixed(1)} kB`);
  await page.close();
}

const ends = [];
const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-screenshots-'));
try {
  const args = ['--static', path.join(root, 'demo'), '--static', `/dist=${path.join(root, 'dist')}`];
  const survey = path.join(root, 'demo/surveys/shop-nps.json');
  const collector = await startCollector({ after: (end) => ends.push(end) }, { folder, args: [...args, survey] });
  const browser = await launch();
  ends.push(() => browser.close());
  mkdirSync(images, { recursive: true });
  for (const picture of pictures) await shoot(browser, collector.url, picture);
} finally {
  for (const end of ends) await end();
  rmSync(folder, { recursive: true, force: true });
}
