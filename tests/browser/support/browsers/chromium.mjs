// Chromium behind the interface of index.mjs: playwright-core, and its protocol for what Playwright has no name for.
import { launch as start } from '../chromium.mjs';
import { Page } from './page.mjs';

export const lacking = {};

export async function launch() {
  const browser = await start();
  return { page: (options) => open(browser, options), close: () => browser.close() };
}

async function open(browser, { width = 1024, height = 768, dark, reducedMotion, forcedColors, textSize } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: true,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  if (textSize) await protocol.send('Page.setFontSizes', { fontSizes: { standard: textSize, fixed: textSize } });
  return new Page({
    goto: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    press: (keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    mouse: (x, y) => page.mouse.click(x, y),
    touch: (x, y) => page.touchscreen.tap(x, y),
    accessible: (expression) => accessible(protocol, expression),
    shot: () => page.screenshot(),
    close: () => context.close(),
  });
}

async function accessible(protocol, expression) {
  const { result } = await protocol.send('Runtime.evaluate', { expression });
  const { objectId } = result;
  const { nodes } = await protocol.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  return { role: nodes[0].role.value, name: nodes[0].name?.value ?? '' };
}
