// axe-core on every screen: three widths, light and dark, left to right and right to left. It finds less than the
// tests beside it look for; what it finds must not be there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { popover, walk } from '../support/browsers/screens.mjs';
import { dist } from '../support/page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe cannot decide here. A rule that is not in this list must be looked at. */
const undecided = [];

/** In the page. */
async function violations(values) {
  const found = await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations', 'incomplete'] });
  const told = (list) =>
    list.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`);
  return { violations: told(found.violations), incomplete: told(found.incomplete) };
}

/** Arabic where i18n/ has it; until then English words that claim to be Arabic, in the place of Danish. */
function rightToLeft() {
  if (existsSync(path.join(dist, 'i18n/ar.json'))) return { lang: 'ar', pages: {} };
  const english = JSON.parse(readFileSync(path.join(dist, 'i18n/en.json'), 'utf8'));
  const wording = JSON.stringify({ ...english, language: 'ar', direction: 'rtl' });
  return { lang: 'da', pages: { '/dist/i18n/da.json': wording } };
}

export default function specs(own) {
  for (const width of [320, 768, 1280])
    for (const dark of [false, true])
      for (const dir of ['ltr', 'rtl']) {
        test(`axe finds nothing at ${width} px, ${dark ? 'dark' : 'light'}, ${dir}`, async () => {
          const { lang, pages } = dir === 'rtl' ? rightToLeft() : { lang: 'en', pages: {} };
          Object.assign(own.server.pages, pages);
          const page = await own.open(popover, { width, height: 720, dark, dir, lang, reducedMotion: true });
          await page.appears('.card');
          assert.equal(await page.at('.card', (node) => getComputedStyle(node).direction), dir);
          await page.run(`${axe}; window.axe = axe;`);
          await walk(page, async (screen) => {
            const found = await page.eval(violations, tags);
            assert.deepEqual(found.violations, [], screen);
            assert.deepEqual(
              found.incomplete.filter((one) => !undecided.includes(one.split(':')[0])),
              [],
              screen,
            );
          });
        });
      }
}
