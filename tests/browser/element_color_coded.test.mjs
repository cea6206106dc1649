// The attribute color-coded in Chromium: scores in the colours of their categories, readable on every surface.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './support/browsers/png.mjs';
import { card, radio, suite } from './support/suite.mjs';

const own = suite();
const survey = '<zeroten-survey subject="F" color-coded></zeroten-survey>';

async function open(markup = survey, { declarations = '', ...options } = {}) {
  own.server.pages['/brand.css'] = `zeroten-survey{${declarations}}`;
  const head = '<link rel="stylesheet" href="/brand.css">';
  const page = await own.open(markup, { head, reducedMotion: 'reduce', ...options });
  await card(page).waitFor();
  return page;
}

/** Of the card its surface; of each score its edge, ground and digits: red, green and blue, 0 to 255. */
const colors = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('zeroten-survey').shadowRoot;
    const color = (node, property) => {
      const computed = getComputedStyle(node)[property];
      const scale = computed.startsWith('color(') ? 255 : 1;
      return computed
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map((part) => Number(part) * scale);
    };
    const scores = [...root.querySelectorAll('.option')].map((option) => {
      const [control, digits] = option.children;
      const edge = color(control, 'borderTopColor');
      return { edge, ground: color(control, 'backgroundColor'), digits: color(digits, 'color') };
    });
    return { surface: color(root.querySelector('.card'), 'backgroundColor'), scores };
  });

/** Which of red, amber (red and green, little blue) and green a colour is. */
function hueOf([red, green, blue]) {
  if (green > red) return 'green';
  return green - blue > (red - green) * 0.6 ? 'amber' : 'red';
}

function assertReadable({ surface, scores }, name) {
  for (const [score, { edge, ground, digits }] of scores.entries()) {
    assert.ok(contrast(edge, surface) >= 3, `${name}: the edge of ${score}, ${contrast(edge, surface)}`);
    assert.ok(contrast(digits, ground) >= 4.5, `${name}: the digits of ${score}, ${contrast(digits, ground)}`);
  }
}

const categories = [...Array(7).fill('red'), ...Array(2).fill('amber'), ...Array(2).fill('green')];

for (const colorScheme of ['light', 'dark']) {
  test(`0 to 6 are red, 7 and 8 amber, 9 and 10 green, and readable, also when chosen or pointed at: ${colorScheme}`, async () => {
    const page = await open(survey, { colorScheme });
    const found = await colors(page);
    assert.deepEqual(
      found.scores.map(({ edge }) => hueOf(edge)),
      categories,
    );
    assertReadable(found, 'none chosen');
    for (const score of [0, 6, 7, 8, 9, 10]) {
      await radio(page, score).press('Space');
      const now = await colors(page);
      assertReadable(now, `${score} chosen`);
      assert.equal(hueOf(now.scores[score].ground), categories[score]);
      assert.ok(contrast(now.scores[score].ground, now.surface) >= 4.5, 'the chosen one stands out from the card');
      await radio(page, (score + 1) % 11).hover();
      assertReadable(await colors(page), `${score} chosen, the next pointed at`);
    }
  });
}

const surfaces = ['#888', '#fff7d6', '#20252f', '#b3261e', '#1b7340', '#8a5a00'];
for (const surface of surfaces) {
  test(`readable on a page’s own surface, ${surface}`, async () => {
    const page = await open(survey, { declarations: `--zeroten-surface: ${surface};color-scheme:light` });
    assertReadable(await colors(page), 'none chosen');
    await radio(page, 7).press('Space');
    assertReadable(await colors(page), '7 chosen');
  });
}

test('an error is readable on a page’s own surface, too', async () => {
  const page = await open(survey, { declarations: '--zeroten-surface: #888;color-scheme:light' });
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
  const [ink, ground] = await page.evaluate(() => {
    const root = document.querySelector('zeroten-survey').shadowRoot;
    const color = (selector, property) => getComputedStyle(root.querySelector(selector))[property];
    return [color('.error', 'color'), color('.card', 'backgroundColor')].map((text) =>
      text
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map((part) => Number(part) * (text.startsWith('color(') ? 255 : 1)),
    );
  });
  assert.ok(contrast(ink, ground) >= 4.5, `${contrast(ink, ground)}`);
});

test('without the attribute all scores look alike, and taking it away takes the colours away', async () => {
  const page = await open('<zeroten-survey subject="F"></zeroten-survey>');
  const looks = async () => new Set((await colors(page)).scores.map((score) => JSON.stringify(score))).size;
  assert.equal(await looks(), 1);
  await page.evaluate(() => document.querySelector('zeroten-survey').toggleAttribute('color-coded'));
  assert.equal(await looks(), 3);
  await page.evaluate(() => document.querySelector('zeroten-survey').toggleAttribute('color-coded'));
  assert.equal(await looks(), 1);
});

test('forced colours win', async () => {
  const page = await open(survey, { forcedColors: 'active' });
  await radio(page, 9).press('Space');
  const { scores } = await colors(page);
  const others = scores.filter((_, score) => score !== 9).map((score) => JSON.stringify(score));
  assert.equal(new Set(others).size, 1, 'the scores that are not chosen are alike');
  const highlight = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.className = 'probe';
    Object.assign(probe.style, { forcedColorAdjust: 'none', backgroundColor: 'Highlight' });
    return getComputedStyle(probe).backgroundColor.match(/\d+/g).slice(0, 3).map(Number);
  });
  assert.deepEqual(scores[9].ground, highlight);
});

test('ratings, which have no categories, keep one colour', async () => {
  const page = await own.open('<zeroten-survey color-coded></zeroten-survey>', { reducedMotion: 'reduce' });
  const questions = [{ id: 'food', type: 'rating', ask: 'The food?', points: 10 }];
  await page.evaluate((survey) => Object.assign(document.querySelector('zeroten-survey'), { definition: survey }), {
    zeroten: 1,
    id: 'r',
    questions,
  });
  await card(page).waitFor();
  assert.equal(new Set((await colors(page)).scores.map((score) => JSON.stringify(score))).size, 1);
});
