// The report page over a real collector: read, filtered, searched, written to; axe on every width, light and dark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { definition, fill } from '../../../bench/report/fill.mjs';
import { startCollector } from '../../contract/collector_process.mjs';
import { test } from '../support/browsers/lost.mjs';

const dist = path.resolve(fileURLToPath(new URL('../../../dist/report', import.meta.url)));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const responses = 600;

/** In the page: what axe finds, of the rules that people are measured by. */
async function violations() {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target}`).join(' | ')}`);
}

/** In the page: chooses an option of a list, as a respondent would. */
function choose(label, option) {
  const select = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(label));
  const list = select.querySelector('select');
  list.value = [...list.options].find(({ text }) => text === option).value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

export default function specs(own) {
  const ends = [];
  let collector;
  before(async () => {
    const args = ['--static', `/report=${dist}`, '--rate', '0'];
    collector = await startCollector({ after: (end) => ends.push(end) }, { definition, args });
    await fill(collector, responses);
  });
  after(async () => {
    for (const end of ends.reverse()) await end();
  });

  /** The report in English, with everything on it. */
  async function opened(options = {}) {
    const page = await own.browser.page({ width: 1280, height: 900, ...options });
    await page.goto(`${collector.url}/report/#token=${collector.token}`);
    await page.appears('.segments');
    await page.appears('.words .comment');
    return page;
  }

  test('the score, the trend as a table, the parts and the comments are there; the token is not in the address', async () => {
    const page = await opened();
    await page.says('.number .soft', '600');
    assert.equal(await page.eval(() => location.hash), '');
    await page.says('.changed', '2026-');
    assert.ok((await page.all('.trend tbody tr', (row) => row.cells.length)).every((cells) => cells === 4));
    const agents = await page.all('.segments:last-of-type tbody tr', (row) => row.cells[0].textContent);
    assert.equal(agents.length, 8);
    await page.close();
  });

  test('a filter changes the numbers, and by the keyboard a search finds what was written', async () => {
    const page = await opened();
    await page.eval(choose, 'Channel', 'email');
    await page.says('.number .soft', '200');
    await page.click('[type="search"]');
    await page.type('GLIDEL');
    await page.says('.words [aria-live]', 'Searched');
    await page.waitFor(() =>
      [...document.querySelectorAll('.words .text')].every((one) => /glidel/i.test(one.textContent)),
    );
    await page.close();
  });

  test('what was done about a detractor is kept', async () => {
    let page = await opened();
    await page.eval(choose, 'State', 'In progress');
    await page.click('.follow-ups form button');
    await page.says('.follow-ups [role="status"]', 'Saved');
    await page.close();
    page = await opened();
    const states = await page.all('.follow-ups select', (list) => list.value);
    assert.equal(states.filter((state) => state === 'in_progress').length, 1);
    await page.close();
  });

  // A narrow page stands in a frame in WebKitGTK, and the collector's pages let nobody frame them.
  const widths = own.name === 'webkit' ? [1280] : [320, 1280];
  for (const dark of [false, true])
    test(`axe finds nothing, and nothing is too wide: ${dark ? 'dark' : 'light'}`, async () => {
      for (const width of widths) {
        const page = await opened({ width, dark });
        await page.run(`${axe}; window.axe = axe;`);
        assert.deepEqual(await page.eval(violations), [], `${width} px`);
        assert.equal(await page.eval(() => document.documentElement.scrollWidth <= innerWidth), true, `${width} px`);
        await page.close();
      }
    });
}
