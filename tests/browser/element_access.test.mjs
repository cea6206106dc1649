// <zeroten-survey> in Chromium: accessible, within the policy, at home on any page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { card, radio, suite } from './support/suite.mjs';

const own = suite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const popover = '<zeroten-survey subject="Fjellrev" collector="/" presentation="popover" open></zeroten-survey>';
const inline = '<zeroten-survey subject="Fjellrev" collector="/"></zeroten-survey>';

const screens = {
  scale: () => {},
  chosen: async (page) => {
    await radio(page, 8).focus();
    await page.keyboard.press('Space');
  },
  error: async (page) => {
    await radio(page, 8).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Please' }).waitFor();
  },
  text: (page) => radio(page, 9).click(),
  ending: async (page) => {
    await radio(page, 2).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'We are sorry' }).waitFor();
  },
};

/** Colours are compared when they have arrived. */
const settled = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('zeroten-survey');
    return Promise.all(shadowRoot.getAnimations().map((one) => one.finished));
  });

async function violations(page) {
  await settled(page);
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), tags);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.failureSummary).join(' | ')}`);
}

for (const [screen, reach] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing: ${screen}, ${colorScheme}, ${width} px`, async () => {
        const page = await own.open(popover, { colorScheme, viewport: { width, height: 720 } });
        await card(page).waitFor();
        await reach(page);
        assert.deepEqual(await violations(page), []);
      });
    }
  }
}

test('roles, names and descriptions are what a screen reader needs', async () => {
  const page = await own.open(popover);
  await card(page).waitFor();
  const tree = await page.locator('zeroten-survey .card').ariaSnapshot();
  assert.match(tree, /region "Survey"/);
  assert.match(tree, /radiogroup "How likely are you to recommend Fjellrev to a friend or colleague\?"/);
  assert.match(tree, /radio "0, Not at all likely"[\s\S]*radio "10, Extremely likely"/);
  assert.match(tree, /button "Close"/);
  const group = page.getByRole('radiogroup');
  const ids = (await group.getAttribute('aria-describedby')).split(' ');
  const texts = await Promise.all(ids.map((id) => page.locator(`#${id}`).textContent()));
  assert.deepEqual(texts, ['', 'Not at all likely', 'Extremely likely', '']);
});

test('the status line is there, and empty, before it has something to say', async () => {
  const page = await own.open(popover);
  const status = page.getByRole('status');
  await card(page).waitFor();
  assert.equal(await status.textContent(), '');
});

for (const [screen, reach] of Object.entries(screens)) {
  test(`nothing against the strict policy: ${screen}`, async () => {
    const page = await own.open(popover);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await card(page).waitFor();
    await reach(page);
    assert.deepEqual([await page.evaluate(() => window.refused), errors], [[], []]);
  });
}

/** The boxes of what can be clicked and can be seen. */
const targets = (page) =>
  page.evaluate(() => {
    const nodes = document.querySelector('zeroten-survey').shadowRoot.querySelectorAll('input, button, a, textarea');
    const shown = [...nodes].filter((node) => node.checkVisibility({ visibilityProperty: true }));
    return shown.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const hit = node.getRootNode().elementFromPoint(x + width / 2, y + height / 2);
      return { width, height, y, hit: node.contains(hit) };
    });
  });

const widths = [
  [320, 40, [6, 5]],
  [400, 44, [6, 5]],
  [700, 44, [11]],
  [1280, 44, [11]],
];
for (const [width, least, rows] of widths) {
  test(`at ${width} px targets are ${least} px or more, in rows of ${rows}, and nothing scrolls sideways`, async () => {
    const page = await own.open(popover, { viewport: { width, height: 640 } });
    await card(page).waitFor();
    await settled(page);
    const boxes = await targets(page);
    const small = boxes.filter((box) => box.width < least || box.height < 44 || !box.hit);
    assert.deepEqual(small, []);
    const options = boxes.filter((box) => box.y > boxes.at(-1).y).map((box) => box.y);
    const counts = [...new Set(options)].map((y) => options.filter((other) => other === y).length);
    assert.deepEqual(counts, rows);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  });
}

test('reduced motion: nothing moves, ever', async () => {
  const page = await own.open(popover, { reducedMotion: 'reduce' });
  await card(page).waitFor();
  const animations = () =>
    page.evaluate(() => document.querySelector('zeroten-survey').shadowRoot.getAnimations().length);
  assert.equal(await animations(), 0);
  await radio(page, 9).click();
  assert.equal(await animations(), 0);
});

test('forced colours: the chosen score is filled, the others are not', async () => {
  const page = await own.open(popover, { forcedColors: 'active' });
  await card(page).waitFor();
  await screens.chosen(page);
  const colour = (score) => radio(page, score).evaluate((node) => getComputedStyle(node).backgroundColor);
  assert.notEqual(await colour(8), await colour(7));
});

const hostile = `
  * { all: unset !important; font-size: 3px !important; color: red; direction: rtl }
  html { font-size: 62.5%; letter-spacing: 1em; text-transform: uppercase; line-height: 4; text-align: center; visibility: visible }
  zeroten-survey { display: block }
  .card, .radio, fieldset, button { display: none !important }`;

test('hostile styles of the page do not reach the widget', async () => {
  const look = (page) =>
    card(page).evaluate((node) => {
      const { width, height } = node.getBoundingClientRect();
      const { fontSize, letterSpacing, textTransform, color } = getComputedStyle(node.querySelector('.ask'));
      return { width, height, fontSize, letterSpacing, textTransform, color };
    });
  const page = await own.open(popover);
  await card(page).waitFor();
  await settled(page);
  const before = await look(page);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, hostile);
  assert.deepEqual(await look(page), before);
});

test('custom properties and parts change the look', async () => {
  const page = await own.open(inline);
  await card(page).waitFor();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('zeroten-survey{--zeroten-surface:rgb(1,2,3)} zeroten-survey::part(question){color:rgb(4,5,6)}');
    document.adoptedStyleSheets = [sheet];
  });
  assert.equal(await card(page).evaluate((node) => getComputedStyle(node).backgroundColor), 'rgb(1, 2, 3)');
  assert.equal(
    await page.getByRole('heading', { name: 'How likely' }).evaluate((node) => getComputedStyle(node).color),
    'rgb(4, 5, 6)',
  );
});

const schemes = [
  ['the respondent prefers dark and the page says nothing', 'dark', '', true],
  ['the page is light only', 'dark', ':root{color-scheme:light}', false],
  ['the page is dark only', 'light', ':root{color-scheme:dark}', true],
  ['the page has both', 'dark', ':root{color-scheme:light dark}', true],
];
for (const [name, colorScheme, css, dark] of schemes) {
  test(`${dark ? 'dark' : 'light'} when ${name}`, async () => {
    own.server.pages['/scheme.css'] = css;
    const page = await own.open(inline, { colorScheme, head: '<link rel="stylesheet" href="/scheme.css">' });
    await card(page).waitFor();
    const surface = await card(page).evaluate((node) => getComputedStyle(node).backgroundColor);
    assert.equal(surface, dark ? 'rgb(27, 30, 38)' : 'rgb(255, 255, 255)');
  });
}

test('text at 200 % is not cut off', async () => {
  const page = await own.open(popover, { viewport: { width: 640, height: 900 } });
  await card(page).waitFor();
  await card(page).evaluate((node) => {
    node.style.fontSize = '200%';
  });
  const cut = await card(page).evaluate((node) =>
    [...node.querySelectorAll('*')]
      .filter(
        (one) =>
          one.textContent && one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0,
      )
      .map((one) => one.className),
  );
  assert.deepEqual(cut, []);
});
