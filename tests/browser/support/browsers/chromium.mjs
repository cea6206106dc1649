// Chromium behind the interface of index.mjs: playwright-core, and its protocol for what Playwright has no name for.
import path from 'node:path';
import { launch as start } from '../chromium.mjs';
import { Page } from './page.mjs';

export const lacking = {};

export async function launch({ downloads } = {}) {
  const browser = await start();
  return { page: (options) => open(browser, { downloads, ...options }), close: () => browser.close() };
}

async function open(
  browser,
  { downloads, width = 1024, height = 768, dark, reducedMotion, forcedColors, textSize } = {},
) {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: true,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  const page = await context.newPage();
  if (downloads) page.on('download', (file) => file.saveAs(path.join(downloads, file.suggestedFilename())));
  const protocol = await context.newCDPSession(page);
  if (textSize) await protocol.send('Page.setFontSizes', { fontSizes: { standard: textSize, fixed: textSize } });
  return new Page({
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    resize: (size) => page.setViewportSize(size),
    evaluate: (expression) => page.evaluate(expression),
    press: (keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    mouse: (x, y) => page.mouse.click(x, y),
    touch: (x, y) => page.touchscreen.tap(x, y),
    accessible: (expression) => accessible(protocol, expression),
    shot: (clip) => page.screenshot({ clip, caret: 'initial' }),
    close: () => context.close(),
  });
}

async function accessible(protocol, expression) {
  const { nodes } = await query(protocol, 'Accessibility.getPartialAXTree', expression, { fetchRelatives: false });
  const { role, name, description, backendDOMNodeId } = nodes[0];
  const told = { role: role.value, name: name?.value ?? '', description: description?.value ?? '' };
  if (role.value !== 'radio') return told;
  // The protocol keeps a radio button's place to itself: it is the one among the buttons that the tree has in its group.
  const group = `(${expression}).closest('[role=radiogroup], fieldset')`;
  const radios = (await query(protocol, 'Accessibility.queryAXTree', group, { role: 'radio' })).nodes;
  const at = radios.findIndex((one) => one.backendDOMNodeId === backendDOMNodeId);
  return { ...told, position: `${at + 1} of ${radios.length}` };
}

async function query(protocol, command, expression, options) {
  const { result } = await protocol.send('Runtime.evaluate', { expression });
  return protocol.send(command, { objectId: result.objectId, ...options });
}
