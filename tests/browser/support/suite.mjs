// One browser and one server for a test file; a fresh profile and page for each test.
import { after, before } from 'node:test';
import { launch } from './chromium.mjs';
import { hostPage, site } from './page.mjs';
import { startServer } from './server.mjs';

/** Call once at the top of a file. The object is filled before the first test. */
export function suite() {
  const own = { contexts: [] };
  before(async () => {
    own.browser = await launch();
    own.server = await startServer({ ...site, pages: { ...site.pages } });
  });
  after(async () => {
    await own.browser?.close();
    await own.server?.close();
  });

  /** A page with this markup in it. `options` are Playwright's, and those of hostPage. */
  own.open = async (survey, { lang, dir, head, ...options } = {}) => {
    own.server.pages['/page'] = hostPage(survey, { lang, dir, head });
    own.server.visit++;
    for (const list of ['received', 'claims', 'requests']) own.server[list].length = 0;
    const context = await own.browser.newContext(options);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(`${own.server.url}/page?visit=${own.server.visit}`);
    return page;
  };
  return own;
}

/** The widget's parts, by what a respondent perceives. Locators see into shadow roots. */
export const card = (page, within = 'zeroten-survey') => page.locator(`${within} .card`);
export const radio = (page, score) => page.getByRole('radio', { name: new RegExp(`^${score}(,|$)`) });
export const seen = (page, name) => page.evaluate((wanted) => window.seen.filter((one) => one.name === wanted), name);
/** Waits for the first event of this name. */
export async function event(page, name) {
  await page.waitForFunction((wanted) => window.seen.some((one) => one.name === wanted), name);
  return (await seen(page, name))[0].detail;
}
/** What has the focus, through shadow roots: its text or value, or the id of a host element. */
export const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.type === 'radio' ? at.value : at?.id || at?.textContent || at?.tagName;
  });
