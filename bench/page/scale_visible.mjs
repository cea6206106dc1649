// From navigation to the frame that shows the 0–10 scale in Chromium: the popover on a page of its own server, cold
// each time. One JSON line with the median and the quartiles.
import { launch } from '../../tests/browser/support/chromium.mjs';
import { hostPage, site } from '../../tests/browser/support/page.mjs';
import { startServer } from '../../tests/browser/support/server.mjs';

const runs = Number(process.env.RUNS ?? 15);
const preload = '<link rel="preload" as="fetch" crossorigin href="/dist/zeroten_classic.wasm">';
const survey = '<zeroten-survey subject="Fjellrev" presentation="popover" open></zeroten-survey>';

/** Resolves in the frame after the one in which eleven options have a size. */
function whenVisible() {
  return new Promise((resolve) => {
    const look = () => {
      const options = document.querySelector('zeroten-survey')?.shadowRoot?.querySelectorAll('[part~=option]') ?? [];
      const visible = options.length === 11 && [...options].every((option) => option.getBoundingClientRect().width > 0);
      requestAnimationFrame(visible ? () => resolve(performance.now()) : look);
    };
    look();
  });
}

const server = await startServer({
  ...site,
  pages: { ...site.pages, '/': hostPage(survey, { head: preload }) },
});
const browser = await launch();
const times = [];
try {
  for (let run = 0; run <= runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(server.url, { waitUntil: 'commit' });
    const time = await page.evaluate(whenVisible);
    if (run > 0) times.push(time); // the first one warms the browser up
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
times.sort((a, b) => a - b);
const at = (share) => Math.round(times[Math.floor((times.length - 1) * share)]);
console.log(JSON.stringify({ median: at(0.5), quartiles: [at(0.25), at(0.75)], runs }));
