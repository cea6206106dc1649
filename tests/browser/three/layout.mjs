// Room: targets that a finger hits, narrow windows, large text, wide spacing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inline, popover, walk } from '../support/browsers/screens.mjs';

/** In the page, of a control: its size, and whether a pointer at its middle hits it. Null: nobody can see it. */
function target(node) {
  if (!node.checkVisibility({ visibilityProperty: true })) return null;
  node.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = node.getBoundingClientRect();
  const hit = node.contains(node.getRootNode().elementFromPoint(x + width / 2, y + height / 2));
  return { what: `${node.className} ${node.value}`, width, height, hit };
}

/** In the page, of the card: the texts that stand outside of the button, score or card that they belong to. */
function clipped(card) {
  const out = [];
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (!data.trim() || !parentElement.checkVisibility({ visibilityProperty: true })) continue;
    const box = parentElement.closest('.option, .button, .text, .card').getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const scrolls = parentElement.closest('.option, .button, .text') === null; // up and down the card may scroll
    const inside = left >= box.left - 1 && right <= box.right + 1;
    if (!inside || (!scrolls && (top < box.top - 1 || bottom > box.bottom + 1))) out.push(data);
  }
  return out;
}

/** In the page: by how much it, or the card, is wider than there is room for. */
const sideways = (card) => [document.documentElement.scrollWidth - innerWidth, card.scrollWidth - card.clientWidth];

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const controls = '.card :is(input, button, a, textarea)';

export default function specs(own) {
  for (const [width, least] of [
    [320, 40],
    [390, 44],
    [768, 44],
    [1280, 44],
  ]) {
    test(`at ${width} px scores are ${least} × 44 px or more, other targets too, each is hit, nothing scrolls sideways`, async () => {
      const page = await own.open(popover, { width, height: 640 });
      await walk(page, async (screen) => {
        const targets = (await page.all(controls, target)).filter(Boolean);
        assert.ok(targets.length > 0, screen);
        const wrong = targets.filter((one) => one.width < least || one.height < 44 || !one.hit);
        assert.deepEqual(wrong, [], screen);
        assert.deepEqual(await page.at('.card', sideways), [0, 0], screen);
      });
    });
  }

  test('in the page at 320 px nothing scrolls sideways either', async () => {
    const page = await own.open(inline, { width: 320, height: 640 });
    await walk(page, async (screen) => assert.deepEqual(await page.at('.card', sideways), [0, 0], screen));
  });

  test('a window of 1280 × 1024 at 400 % is 320 × 256: all of the popover can be reached', async () => {
    const page = await own.open(popover, { width: 320, height: 256 });
    await walk(page, async (screen) => {
      const targets = (await page.all(controls, target)).filter(Boolean);
      assert.deepEqual(
        targets.filter((one) => !one.hit),
        [],
        screen,
      );
    });
  });

  for (const [presentation, survey] of Object.entries({ inline, popover })) {
    test(`with letters of twice the size no text is cut off: ${presentation}`, async () => {
      const page = await own.open(survey, { width: 1280, height: 900, textSize: 32 });
      await walk(page, async (screen) => {
        assert.equal(await page.at('.card', (node) => getComputedStyle(node).fontSize), '32px');
        assert.deepEqual(await page.at('.card', clipped), [], screen);
        assert.deepEqual(await page.at('.card', sideways), [0, 0], screen);
      });
    });

    test(`with the text spacing that a reader sets no text is cut off: ${presentation}`, async () => {
      const page = await own.open(survey, { width: 390, height: 700 });
      await page.at(
        '.card',
        (node, css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          node.getRootNode().adoptedStyleSheets.push(sheet);
        },
        spacing,
      );
      await walk(page, async (screen) => {
        assert.deepEqual(await page.at('.card', clipped), [], screen);
        assert.deepEqual(await page.at('.card', sideways), [0, 0], screen);
      });
    });
  }
}
