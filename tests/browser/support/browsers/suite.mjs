// The same tests in every browser: one browser and one server for a file, a page for each test.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe } from 'node:test';
import { hostPage, site } from '../page.mjs';
import { startServer, strictPolicy } from '../server.mjs';
import { lacking, launch, names } from './index.mjs';
import { until } from './until.mjs';

/** What no page may have without a test that expects it. */
const watch = `
  window.thrown = [];
  addEventListener('error', (event) => thrown.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));`;

/** In the page: what its policy refused and what was thrown. The icon is asked for by the browser, not by the page. */
const troubles = () => [window.refused.filter((one) => !one.endsWith('/favicon.ico')), window.thrown];

/** Calls `specs` for each browser, with `own` that is filled before the first test. */
export function each(specs) {
  for (const name of names) describe(`in ${name}`, () => specs(suite(name)));
}

function suite(name) {
  const own = { name, lacking: lacking(name), refused: [] };
  before(async () => {
    own.server = await startServer({ ...site, pages: { ...site.pages, '/watch.js': watch } });
    own.browser = await launch(name);
  });
  after(async () => {
    await own.browser?.close();
    await own.server?.close();
  });
  afterEach(async () => {
    const { page, refused } = own;
    own.page = undefined;
    own.refused = [];
    const said = await page?.eval(troubles);
    await page?.close();
    if (said) assert.deepEqual(said, [refused, []]);
  });

  /** A page with this markup. `options` are those of a page (index.mjs) and of hostPage, and `policy`. */
  own.open = async (survey, { lang, dir, head = '', policy = strictPolicy, ...options } = {}) => {
    await own.page?.close();
    own.page = undefined;
    own.server.policy = policy;
    own.server.pages['/page'] = hostPage(survey, { lang, dir, head: `<script src="/watch.js"></script>${head}` });
    own.server.received.length = own.server.requests.length = 0;
    const page = await own.browser.page(options);
    await page.goto(`${own.server.url}/page`);
    own.page = page;
    return page;
  };
  /** The first response that came and that `wanted` accepts. */
  own.received = (wanted) => until(() => own.server.received.find(wanted), 'a response like this');
  return own;
}

/** The details of the widget's events of this name. */
export const seen = (page, name) =>
  page.eval((wanted) => window.seen.filter((one) => one.name === wanted).map((one) => one.detail), name);
