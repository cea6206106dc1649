// The widget is a guest: it changes nothing of the page it stands on. What it covers while it is open is all it takes.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { decode, difference } from '../support/browsers/png.mjs';
import { hostContent, sheets } from '../support/host_page.mjs';
import { standard } from '../support/surveys/standard.mjs';

const closed = standard.popover.replace(' open', '');
const size = { width: 1000, height: 900 };
const everything = { left: 0, top: 0, right: size.width, bottom: size.height };
/** How far the shadow of a popover reaches. */
const shadow = 64;

/** In the page: everything about it that a script beside it could have changed. The widget's own element is not its. */
function traces() {
  const boxes = [...document.querySelectorAll('body *')].filter((node) => node.localName !== 'zeroten-survey');
  const box = (node) => Object.values(node.getBoundingClientRect().toJSON()).join(' ');
  const copy = document.documentElement.cloneNode(true);
  for (const node of copy.querySelectorAll('zeroten-survey')) node.remove();
  return {
    markup: copy.outerHTML.replaceAll(/\s+/g, ' '),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    globals: Object.getOwnPropertyNames(window).sort(),
    symbols: Object.getOwnPropertySymbols(window).length,
    elements: Object.getOwnPropertyNames(HTMLElement.prototype).length,
    boxes: boxes.map((node) => `${node.localName} ${box(node)} ${getComputedStyle(node).font}`),
    scroll: [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    title: document.title,
    cookie: document.cookie,
    focus: document.activeElement.localName,
  };
}

/** In the page: how much of it has moved by itself since it was opened. */
function shifts() {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 300, 0); // a page without any has no list
  });
}

/** Names of what is no longer as it was, with what is new. */
function changes(before, now) {
  const lines = (value) => (Array.isArray(value) ? value.map(String) : String(value).split(/(?=<)/));
  return Object.keys(before).flatMap((key) => {
    const known = new Set(lines(before[key]));
    const found = new Set(lines(now[key]));
    const added = [...found].filter((one) => !known.has(one));
    const gone = [...known].filter((one) => !found.has(one));
    return added.length + gone.length ? [{ key, added, gone }] : [];
  });
}

const isShown = (page) => page.appears('.radio');

export default function specs(own) {
  const open = (survey, css) => {
    own.server.pages['/theirs.css'] = css;
    const head = '<link rel="stylesheet" href="/theirs.css">';
    return own.open(`${hostContent}${survey}`, { ...size, head, reducedMotion: true });
  };
  /** The page without the widget: neither its element nor its script. */
  const without = async (css) => {
    own.server.pages['/dist/zeroten.js'] = '';
    try {
      return await open('', css);
    } finally {
      delete own.server.pages['/dist/zeroten.js'];
    }
  };
  const picture = async (page) => !own.lacking.shot && decode(await page.shot());
  const same = (one, other, text, leftOut) =>
    one && assert.equal(difference(one, other, everything, leftOut), 0, `${text}: pixels`);

  for (const [name, css] of Object.entries({ 'no styles of its own': '', ...sheets })) {
    test(`a page with ${name} is the same without a popover, with one and after it`, async () => {
      const bare = await without(css);
      const [before, look] = [await bare.eval(traces), await picture(bare)];
      const page = await open(closed, css);
      await page.waitFor(() => customElements.get('zeroten-survey') !== undefined);
      assert.deepEqual(changes(before, await page.eval(traces)), [], 'loaded');
      same(look, await picture(page), 'loaded');
      await page.eval(() => document.querySelector('zeroten-survey').show());
      await isShown(page);
      assert.deepEqual(changes(before, await page.eval(traces)), [], 'open');
      const { left, top, right, bottom } = await page.at('[part=card]', (node) =>
        node.getBoundingClientRect().toJSON(),
      );
      const covered = { left: left - shadow, top: top - shadow, right: right + shadow, bottom: bottom + shadow };
      same(look, await picture(page), 'open', covered);
      await page.eval(() => document.querySelector('zeroten-survey').dismiss());
      assert.deepEqual(changes(before, await page.eval(traces)), [], 'closed');
      same(look, await picture(page), 'closed');
    });
  }

  test('a popover that comes moves nothing', { skip: own.lacking.shifts }, async () => {
    const page = await open(closed, '');
    await page.waitFor(() => customElements.get('zeroten-survey') !== undefined);
    await page.eval(() => document.querySelector('zeroten-survey').show());
    await isShown(page);
    await page.still();
    assert.equal(await page.eval(shifts), 0);
    // The observer sees what moves: a page that does.
    await page.eval(() => {
      const block = document.createElement('div');
      block.style.height = '200px';
      document.body.prepend(block);
    });
    await page.waitFor(shifts);
  });
}
