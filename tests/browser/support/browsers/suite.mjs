// One browser and one server for all tests in it; a page for each test, and nothing on it that nobody expected.
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { hostPage, site } from '../page.mjs';
import { startServer, strictPolicy } from '../server.mjs';
import { pages } from '../surveys/every_type.mjs';
import { lacking, launch } from './index.mjs';
import { until } from './until.mjs';

/** What no page may have without a test that expects it. */
const watch = `
  window.thrown = [];
  addEventListener('error', (event) => thrown.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));`;

/** In the page: what its policy refused and what was thrown. The icon is asked for by the browser, not by the page. */
const troubles = () => [window.refused.filter((one) => !one.endsWith('/favicon.ico')), window.thrown];

/** The refusals that a test expects; usually none. */
const noRefusal = /^$/;

/** Call once in a `describe`. The object is filled before the first test in it, and what they opened is closed. */
export function suite(name) {
  const own = { name, lacking: lacking(name), expected: noRefusal };
  before(async () => {
    own.server = await startServer({ ...site, pages: { ...site.pages, ...pages, '/watch.js': watch } });
    own.browser = await launch(name);
  });
  after(async () => {
    await own.browser?.close();
    await own.server?.close();
  });
  afterEach(async () => {
    const { page, expected } = own;
    own.page = undefined;
    own.expected = noRefusal;
    const said = await page?.eval(troubles);
    await page?.close();
    if (said) assert.deepEqual([said[0].filter((one) => !expected.test(one)), said[1]], [[], []]);
  });

  /** A page with this markup. `options` are those of a page (index.mjs) and of hostPage, and `policy`. */
  own.open = async (survey, { lang, dir, head = '', script, policy = strictPolicy, ...options } = {}) => {
    await own.page?.close();
    own.page = undefined;
    own.server.policy = policy;
    const scripts = `<script src="/watch.js"></script>${head}`;
    own.server.pages['/page'] = hostPage(survey, { lang, dir, head: scripts, script });
    own.server.visit++;
    own.server.received.length = own.server.requests.length = own.server.numbers.length = 0;
    const page = await own.browser.page(options);
    await page.goto(`${own.server.url}/page?visit=${own.server.visit}`);
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
