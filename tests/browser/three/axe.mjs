// axe-core on every screen: three widths, light and dark, left to right and right to left. It finds less than the
// tests beside it look for; what it finds must not be there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from '../support/browsers/lost.mjs';
import { surveys, walk } from '../support/surveys/walk.mjs';

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

const widths = [320, 768, 1280];
/** So high that nothing scrolls: axe takes what is out of sight for covered. */
const height = 1600;

export default function specs(own) {
  for (const survey of surveys)
    for (const dark of [false, true])
      for (const [dir, lang] of Object.entries({ ltr: 'en', rtl: 'ar' })) {
        test(`axe finds nothing at ${widths} px: ${survey.name}, ${dark ? 'dark' : 'light'}, ${dir}`, async () => {
          const options = { width: widths[0], height, dark, dir, lang, reducedMotion: true };
          const page = await own.open(survey.popover, options);
          assert.equal(await page.at('.card', (node) => getComputedStyle(node).direction), dir);
          await page.run(`${axe}; window.axe = axe;`);
          await walk(page, survey, async (screen) => {
            for (const width of widths) {
              await page.resize(width, height);
              const found = await page.eval(violations, tags);
              assert.deepEqual(found.violations, [], `${screen}, ${width} px`);
              const open = found.incomplete.filter((one) => !undecided.includes(one.split(':')[0]));
              assert.deepEqual(open, [], `${screen}, ${width} px`);
            }
            await page.resize(widths[0], height);
          });
        });
      }
}
