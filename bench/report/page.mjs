// node bench/report/page.mjs [RESPONSES]: how long the report page takes over so many responses, in the three browsers
// (ZEROTEN_BROWSERS): until the score and until everything is there, and after each change of a filter.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, names } from '../../tests/browser/support/browsers/index.mjs';
import { startCollector } from '../../tests/contract/collector_process.mjs';
import { cleaner } from '../collector/cleaner.mjs';
import { definition, fill } from './fill.mjs';

const responses = Number(process.argv[2] ?? 1_000_000);
const page = fileURLToPath(new URL('../../dist/report', import.meta.url));
const opens = 4; // the first one finds nothing in any cache
const filters = ['email', 'popover', 'inline'];

/** In the page: milliseconds since it was asked for, once `selector` is there. */
const seen = (selector) =>
  new Promise((resolve) => {
    const look = () =>
      document.querySelector(selector) ? resolve(Math.round(performance.now())) : requestAnimationFrame(look);
    look();
  });

/** In the page: milliseconds from the choice of a channel to the frame that shows its numbers. */
const filtered = (channel) =>
  new Promise((resolve) => {
    const select = [...document.querySelectorAll('select')].find((one) =>
      [...one.options].some((option) => option.text === channel),
    );
    const shown = () => document.querySelector('.report').textContent;
    const before = shown();
    const begin = performance.now();
    select.value = [...select.options].find((option) => option.text === channel).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const look = () =>
      shown() === before ? requestAnimationFrame(look) : resolve(Math.round(performance.now() - begin));
    requestAnimationFrame(look);
  });

async function measure(name, address) {
  const browser = await launch(name);
  for (let at = 0; at < opens; ++at) {
    const tab = await browser.page({ width: 1280, height: 900 });
    await tab.goto(address);
    const score = await tab.eval(seen, '.number');
    const all = await tab.eval(seen, '.segments');
    const comments = await tab.eval(seen, '.words .comment');
    const changes = [];
    for (const channel of filters) changes.push(await tab.eval(filtered, channel));
    console.log(
      `${name}: score ${score} ms, everything ${all} ms, comments ${comments} ms, filters ${changes.join(', ')} ms`,
    );
    await tab.close();
  }
  await browser.close();
}

const cleaning = cleaner();
try {
  const args = ['--rate', '0', '--static', `/report=${path.resolve(page)}`];
  const collector = await startCollector(cleaning, { definition, args });
  await fill(collector, responses);
  for (const name of names) await measure(name, `${collector.url}/report/#token=${collector.token}`);
} finally {
  await cleaning.clean();
}
