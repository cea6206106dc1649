// Room: targets that a finger hits, narrow windows, large text, wide spacing.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { clipped, sideways } from '../support/room.mjs';
import { shown, walk } from '../support/surveys/walk.mjs';

/**
 * In the page, of a control: its size (a link in a text is as high as its line, WCAG 2.5.8 says), that of its label for a box that stands in one, and whether a pointer at its middle
 * hits it. Null: nobody can see it.
 */
function target(node) {
  if (!node.checkVisibility({ visibilityProperty: true })) return null;
  node.scrollIntoView({ block: 'nearest' });
  const [{ x, y, width, height }] = node.getClientRects(); // of a link with two lines, the first
  const hit = node.contains(node.getRootNode().elementFromPoint(x + width / 2, y + height / 2));
  const area = (node.closest('label') ?? node).getBoundingClientRect();
  const inText = node.matches('a:not(.button)');
  return { what: `${node.className} ${node.value}`, width: area.width, height: area.height, hit, inText };
}

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** In the page, of the card: these styles and its own, or only its own. */
function restyle(card, css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const root = card.getRootNode();
  window.own ??= root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...window.own, sheet];
}

const controls = '.card :is(input, button, a, textarea)';

/** Width, height, and what a target has at least: scores in a window of 320 px, less when it has a scroll bar, are a little narrower than a finger. */
const windows = [
  [320, 640, 36],
  [390, 640, 44],
  [768, 640, 44],
  [1280, 640, 44],
];

export default function specs(own) {
  for (const { title, survey, markup } of shown) {
    test(`targets have room for a finger and are hit, nothing scrolls sideways, at 320 to 1280 px: ${title}`, async () => {
      const page = await own.open(markup, { width: 320, height: 640, reducedMotion: true });
      await walk(page, survey, async (screen) => {
        for (const [width, height, least] of windows) {
          const place = `${screen}, ${width} px`;
          await page.resize(width, height);
          const targets = (await page.all(controls, target)).filter(Boolean);
          assert.ok(targets.length > 0 || screen === 'an ending', place);
          const small = targets.filter((one) => !one.inText && (one.width < least || one.height < 44));
          assert.deepEqual([small, targets.filter((one) => !one.hit)], [[], []], place);
          assert.deepEqual(await page.at('.card', sideways), [0, 0], place);
        }
        await page.resize(320, 256);
        const missed = (await page.all(controls, target)).filter((one) => one && !one.hit);
        assert.deepEqual(
          [missed, ...(await page.at('.card', sideways))],
          [[], 0, 0],
          `${screen}, 1280 × 1024 at 400 %`,
        );
        await page.resize(390, 700);
        await page.at('.card', restyle, spacing);
        assert.deepEqual(await page.at('.card', clipped), [], `${screen}, text spacing`);
        assert.deepEqual(await page.at('.card', sideways), [0, 0], `${screen}, text spacing`);
        await page.at('.card', restyle, '');
      });
    });

    test(`with letters of twice the size no text is cut off: ${title}`, async () => {
      const page = await own.open(markup, { width: 1280, height: 900, textSize: 32 });
      await walk(page, survey, async (screen) => {
        assert.equal(await page.at('.card', (node) => getComputedStyle(node).fontSize), '32px');
        assert.deepEqual(await page.at('.card', clipped), [], screen);
        assert.deepEqual(await page.at('.card', sideways), [0, 0], screen);
      });
    });
  }
}
