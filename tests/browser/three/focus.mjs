// Where the focus is can be seen: on every control, on every screen, light, dark and with forced colours.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, decode } from '../support/browsers/png.mjs';
import { popover, walk } from '../support/browsers/screens.mjs';

/** In the page: the box of what has the focus in the widget, and what of it something else covers. Null: it is not there. */
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
  return { name: `${node.className} ${node.value}`, left, top, right, bottom, covered };
}

/** Tab from the page's first button through the popover: the boxes of its stops, each with a picture. */
async function stops(page) {
  await page.at('#before', (node) => node.focus());
  const found = [];
  for (;;) {
    await page.key('Tab');
    await page.still();
    const box = await page.eval(focusedBox);
    const picture = decode(await page.shot());
    if (!box) return { found, without: picture };
    found.push({ box, picture });
  }
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
        const { found, without } = await stops(page);
        assert.ok(found.length > 0, `${screen}: no stop`);
        for (const { box, picture } of found) {
          assert.deepEqual(box.covered, [], `${screen}: ${box.name} is covered`);
          const around = 1.8 * (box.right - box.left + box.bottom - box.top); // corners are round
          const pixels = changed(without, picture, box);
          assert.ok(pixels >= around, `${screen}: ${box.name} changes only ${pixels} pixels by 3:1`);
        }
        if (before) await page.at(`.${before.split(' ')[0]}`, (node) => node.focus());
      });
    });
  }
}
