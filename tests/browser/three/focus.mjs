// Where the focus is can be seen: on every control, on every screen, light, dark and with forced colours.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, contrast, decode } from '../support/browsers/png.mjs';
import { popover, walk } from '../support/browsers/screens.mjs';

/** In the page: the box and the outline of what has the focus in the widget, and where it is covered. Null: nothing has. */
function focusedBox() {
  const root = document.querySelector('zeroten-survey').shadowRoot;
  const node = root.activeElement;
  if (!node) return null;
  const { left, top, right, bottom, width, height } = node.getBoundingClientRect();
  const inset = Math.min(width, height) / 4; // corners are round
  const points = [
    [left + width / 2, top + height / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ];
  const covered = points.filter(([x, y]) => !node.contains(root.elementFromPoint(x, y)));
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
  const { backgroundColor } = getComputedStyle(root.querySelector('.card'));
  const outline = { style: outlineStyle, width: outlineWidth, colours: [outlineColor, backgroundColor] };
  return { name: `${node.className} ${node.value}`, left, top, right, bottom, covered, outline };
}

/** Tab from the page's first button through the popover: the boxes of its stops, each with a picture. */
async function stops(page, shot) {
  await page.at('#before', (node) => node.focus());
  const found = [];
  for (;;) {
    await page.key('Tab');
    await page.still();
    const box = await page.eval(focusedBox);
    const picture = shot && decode(await page.shot());
    if (!box) return { found, without: picture };
    found.push({ box, picture });
  }
}

/** Its outline is there and stands out from the card. */
function outlined({ name, outline }, screen) {
  assert.equal(outline.style, 'solid', `${screen}: ${name}`);
  assert.ok(Number.parseFloat(outline.width) >= 2, `${screen}: ${name} has an outline of ${outline.width}`);
  const [line, surface] = outline.colours.map((colour) => colour.match(/[\d.]+/g).map(Number));
  assert.ok(contrast(line, surface) >= 3, `${screen}: ${name} has ${outline.colours}`);
}

/** With the focus, as many pixels as its edge has stand out from what they are without. */
function shines(box, without, picture, screen) {
  const edge = 1.8 * (box.right - box.left + box.bottom - box.top); // corners are round
  const pixels = changed(without, picture, box);
  assert.ok(pixels >= edge, `${screen}: ${box.name} changes only ${pixels} pixels by 3:1`);
}

export default function specs(own) {
  const looks = [
    ['light', {}, false],
    ['dark', { dark: true }, false],
    ['forced colours', { forcedColors: true }, own.lacking.forcedColors],
  ];
  for (const [name, options, skip] of looks) {
    test(`every stop of the Tab key looks different with the focus, and nothing covers it: ${name}`, {
      skip,
    }, async () => {
      const page = await own.open(popover, { width: 700, height: 520, ...options });
      await walk(page, async (screen) => {
        const before = await page.at('.card', (node) => node.getRootNode().activeElement?.className ?? '');
        const { found, without } = await stops(page, !own.lacking.shot);
        assert.ok(found.length > 0, `${screen}: no stop`);
        for (const { box, picture } of found) {
          assert.deepEqual(box.covered, [], `${screen}: ${box.name} is covered`);
          outlined(box, screen);
          if (picture) shines(box, without, picture, screen);
        }
        if (before) await page.at(`.${before.split(' ')[0]}`, (node) => node.focus());
      });
    });
  }
}
