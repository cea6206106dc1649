// The page's own colours on <zeroten-survey>: a brand colour is enough, and contrast is corrected where there is too little.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './support/browsers/png.mjs';
import { card, radio, suite } from './support/suite.mjs';

const own = suite();
const survey = '<zeroten-survey subject="F"></zeroten-survey>';
const head = '<link rel="stylesheet" href="/brand.css">';

/** The survey with 9 chosen, on a page whose styles for the element are these. */
async function branded(declarations, options) {
  own.server.pages['/brand.css'] = `zeroten-survey{${declarations}}`;
  const page = await own.open(survey, { head, reducedMotion: 'reduce', ...options });
  await card(page).waitFor();
  await radio(page, 9).press('Space');
  return page;
}

/** Computed colours as red, green and blue, 0 to 255. */
const colors = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('zeroten-survey').shadowRoot;
    const color = (selector, property) => {
      const computed = getComputedStyle(root.querySelector(selector))[property];
      const scale = computed.startsWith('color(') ? 255 : 1;
      return computed
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map((part) => Number(part) * scale);
    };
    return {
      surface: color('.card', 'backgroundColor'),
      ink: color('.ask', 'color'),
      soft: color('.end', 'color'),
      edge: color('.radio:not(:checked)', 'borderTopColor'),
      accent: color('.radio:checked', 'backgroundColor'),
      onAccent: color('.radio:checked + .digits', 'color'),
    };
  });

function assertReadable({ surface, ink, soft, edge, accent, onAccent }) {
  assert.ok(contrast(ink, surface) >= 4.5, 'text');
  assert.ok(contrast(soft, surface) >= 4.5, 'soft text');
  assert.ok(contrast(onAccent, accent) >= 4.5, 'text on the accent');
  assert.ok(contrast(accent, surface) >= 3, 'the accent');
  assert.ok(contrast(edge, surface) >= 3, 'edges');
}

const brands = [
  ['a dark green, which is fine as it is', '--zeroten-accent: #1f5b47', [31, 91, 71]],
  ['a yellow, which nobody would see on white', '--zeroten-accent: #ffe600'],
  ['a yellow in another notation', '--zeroten-accent: oklch(0.9 0.19 105)'],
  ['a surface without words about the text', '--zeroten-surface: #20252f; --zeroten-accent: #304070'],
  [
    'grey on grey',
    '--zeroten-surface: #888; --zeroten-text: #777; --zeroten-accent: #808080; --zeroten-on-accent: #858585',
  ],
];
for (const [name, declarations, accent] of brands) {
  test(`readable with ${name}`, async () => {
    const found = await colors(await branded(`${declarations};color-scheme:light`));
    assertReadable(found);
    if (accent) assert.deepEqual(found.accent.map(Math.round), accent);
  });
}

test('without colours of the page ours are used, and they are readable in light and dark', async () => {
  for (const colorScheme of ['light', 'dark']) assertReadable(await colors(await branded('', { colorScheme })));
});

test('a page in light and dark is corrected anew when the respondent changes between them', async () => {
  const page = await branded('--zeroten-accent: light-dark(#ffe600, #101828)', { colorScheme: 'light' });
  assertReadable(await colors(page));
  const light = await page.evaluate(() => {
    const root = document.querySelector('zeroten-survey').shadowRoot;
    return getComputedStyle(root.querySelector('.radio:checked')).backgroundColor;
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction((before) => {
    const root = document.querySelector('zeroten-survey').shadowRoot;
    return getComputedStyle(root.querySelector('.radio:checked')).backgroundColor !== before;
  }, light);
  assertReadable(await colors(page));
});

test('a survey that is gone listens to the colour scheme no longer', async () => {
  own.server.pages['/count.js'] = `
    window.listening = 0;
    for (const [name, by] of [['addEventListener', 1], ['removeEventListener', -1]]) {
      const original = EventTarget.prototype[name];
      MediaQueryList.prototype[name] = function (type, listener) {
        const listeners = (this.listeners ??= new Set());
        if (listeners.has(listener) === by < 0) window.listening += by;
        listeners[by > 0 ? 'add' : 'delete'](listener);
        return original.call(this, type, listener);
      };
    }`;
  const page = await own.open(survey, { head: '<script src="/count.js"></script>' });
  await card(page).waitFor();
  assert.equal(await page.evaluate(() => window.listening), 1);
  for (let count = 0; count < 2; count++) {
    await page.evaluate(() => document.querySelector('zeroten-survey').reset());
    await page.waitForFunction(() => window.seen.filter(({ name }) => name === 'show').length > 1);
  }
  assert.equal(await page.evaluate(() => window.listening), 1);
  await page.evaluate(() => document.querySelector('zeroten-survey').remove());
  await page.waitForFunction(() => window.listening === 0);
});
