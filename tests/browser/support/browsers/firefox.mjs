// Firefox ESR behind the interface of index.mjs: puppeteer-core over WebDriver BiDi, without another program between.
import puppeteer from 'puppeteer-core';
import { Page } from './page.mjs';

export const lacking = {
  accessible: 'WebDriver BiDi has no command for the role and name of an element',
};

export async function launch() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
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
    evaluate: (expression) => page.evaluate(expression),
    press: (keys) =>
      press(
        page.keyboard,
        keys.map((key) => (key === 'Space' ? ' ' : key)),
      ),
    type: (text) => page.keyboard.type(text),
    mouse: (x, y) => page.mouse.click(x, y),
    touch: (x, y) => page.touchscreen.tap(x, y),
    shot: async () => Buffer.from(await page.screenshot()),
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
  const { result } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const reply = await browser.connection.send('script.evaluate', {
    expression: `(${setPreferences})(${JSON.stringify(values)})`,
    target: { context: result.contexts[0].context },
    awaitPromise: false,
  });
  if (reply.result.type !== 'success') throw new Error(`Firefox refuses ${JSON.stringify(values)}`);
}

async function press(keyboard, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}
