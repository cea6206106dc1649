// Firefox ESR behind the interface of index.mjs: puppeteer-core over WebDriver BiDi, without another program between.
import puppeteer from 'puppeteer-core';
import { accessible } from './firefox_accessible.mjs';
import { Page } from './page.mjs';

export const lacking = {
  shifts: 'Firefox does not observe shifts of layout',
};

/** Files go into the folder `downloads`, and nobody is asked. */
const downloading = (downloads) => ({
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.always_ask_before_handling_new_types': false,
});

export async function launch({ downloads } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: downloads ? downloading(downloads) : {},
    // To set preferences while it runs: a new Firefox for each of them takes 6 s.
    args: ['--remote-allow-system-access'],
  });
  return { page: (options) => open(browser, options), close: () => browser.close() };
}

async function open(browser, { width = 1024, height = 768, ...preferences } = {}) {
  await prefer(browser, preferences);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  return new Page({
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    resize: (size) => page.setViewport(size),
    evaluate: (expression) => page.evaluate(expression),
    press: (keys) =>
      press(
        page.keyboard,
        keys.map((key) => (key === 'Space' ? ' ' : key)),
      ),
    type: (text) => page.keyboard.type(text),
    mouse: (x, y) => page.mouse.click(x, y),
    touch: (x, y) => page.touchscreen.tap(x, y),
    accessible: (expression) => accessible(page, (act, ...args) => inFirefox(browser, act, ...args), expression),
    shot: async (clip) => Buffer.from(await page.screenshot({ clip })),
    close: () => context.close(),
  });
}

/** In Firefox's own code: what a user would set in about:config. */
function setPreferences(values) {
  for (const [name, value] of Object.entries(values)) Services.prefs.setIntPref(name, value);
}

async function prefer(browser, { dark, reducedMotion, forcedColors, textSize = 16 }) {
  const values = {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    'browser.display.document_color_use': forcedColors ? 2 : 0,
    'font.size.variable.x-western': textSize,
    'font.size.variable.ar': textSize,
  };
  await inFirefox(browser, setPreferences, values);
}

/** What `act` returns, a text, where Firefox's own code runs. */
async function inFirefox(browser, act, ...args) {
  const { result } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const reply = await browser.connection.send('script.evaluate', {
    expression: `(${act})(...${JSON.stringify(args)})`,
    target: { context: result.contexts[0].context },
    awaitPromise: true,
  });
  if (reply.result.type !== 'success') throw new Error(`Firefox: ${JSON.stringify(reply.result.exceptionDetails)}`);
  return reply.result.result.value;
}

async function press(keyboard, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}
