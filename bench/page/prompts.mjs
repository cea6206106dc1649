// What in-app prompts cost a page in Chromium: bytes (brotli) and time of the main thread on a page view with nothing due,
// beside the same page without them, and from an event of the product to the scale. One JSON line of medians.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../../tests/browser/support/chromium.mjs';
import { dist } from '../../tests/browser/support/page.mjs';
import { startServer } from '../../tests/browser/support/server.mjs';
import { brotli } from '../../web/build/sizes.mjs';

const runs = Number(process.env.RUNS ?? 15);
const survey = { zeroten: 1, id: 'nps', subject: 'Fjellrev', show: { on: 'order', repeat: '90d' } };
const start = `zeroten.start({ surveys: [${JSON.stringify(survey)}] });`;
const html = (head) => `<!doctype html><title>Bench</title>${head}<h1>Projects</h1>`;
const pages = {
  '/without': html(''),
  '/with': html('<script src="/dist/loader.js"></script><script src="/start.js"></script>'),
  '/start.js': start,
};

/** Seconds that the main thread was busy since navigation, from Chromium's own counters. */
async function taskMilliseconds(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

async function view(context, address) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  server.requests.length = 0;
  await page.goto(server.url + address, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300))); // what comes after the load event counts too
  const milliseconds = await taskMilliseconds(client);
  const files = server.requests.filter((name) => name.startsWith('/dist/'));
  const bytes = files.reduce((sum, name) => sum + brotli(readFileSync(path.join(dist, name.slice(6)))).length, 0);
  return { page, milliseconds, bytes };
}

/** From `track` to the frame after the one in which eleven options have a size. */
function untilScale() {
  const before = performance.now();
  window.zeroten.track('order');
  return new Promise((resolve) => {
    const look = () => {
      const options = document.querySelector('zeroten-survey')?.shadowRoot?.querySelectorAll('[part~=option]') ?? [];
      const visible = options.length === 11 && [...options].every((option) => option.getBoundingClientRect().width > 0);
      requestAnimationFrame(visible ? () => resolve(performance.now() - before) : look);
    };
    look();
  });
}

const median = (values) => Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] * 10) / 10;
const server = await startServer({ pages, mounts: { '/dist/': dist }, policy: '' });
const browser = await launch();
const found = { without: [], nothingDue: [], bytes: [], first: [], untilScale: [] };
try {
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext();
    found.without.push((await view(context, '/without')).milliseconds);
    const first = await view(context, '/with');
    found.first.push(first.milliseconds);
    await first.page.waitForFunction(() => localStorage.getItem('zeroten-prompts')?.includes('occasions'));
    const next = await view(context, '/with');
    found.nothingDue.push(next.milliseconds);
    found.bytes.push(next.bytes);
    found.untilScale.push(await next.page.evaluate(untilScale));
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(
  JSON.stringify({ ...Object.fromEntries(Object.entries(found).map(([name, all]) => [name, median(all)])), runs }),
);
