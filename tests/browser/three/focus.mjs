// Where the focus is can be seen: on every control, on every screen, light, dark and with forced colours.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { changed, contrast, decode } from '../support/browsers/png.mjs';
import { surveys, walk } from '../support/surveys/walk.mjs';

/** In the page: the box and the outline of what has the focus in the widget, and where it is covered. Null: nothing has. */
function focusedBox() {
  const root = document.querySelector('zeroten-survey').shadowRoot;
  const node = root.activeElement;
  if (!node) return null;
  const shape = node.closest('.choice') ?? node; // a box shows its focus at the label around it
  const { left, top, right, bottom, width, height } = shape.getBoundingClientRect();
  const inset = Math.min(width, height) / 4; // corners are round
  const points = [
    [left + width / 2, top + height / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ];
  const covered = points.filter(([x, y]) => !shape.contains(root.elementFromPoint(x, y)));
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shape);
  const { backgroundColor } = getComputedStyle(root.querySelector('.card'));
  const outline = { style: outlineStyle, width: outlineWidth, colours: [outlineColor, backgroundColor] };
  return { name: `${node.className} ${node.value}`, left, top, right, bottom, covered, outline };
}

/** How far around a control its focus shows. */
const around = 6;

/** Tab from the page's first button through the popover: the boxes of its stops, each with a picture. */
async function stops(page, shot) {
  await page.at('#before', (node) => node.focus());
  const found = [];
  for (;;) {
    await page.key('Tab');
    await page.still();
    const box = await page.eval(focusedBox);
    if (!box) return { found, without: shot && decode(await page.shot()) };
    if (box.name === found.at(-1)?.box.name) continue; // the next part of a date
    found.push({ box, picture: shot && (await page.part(box, around)) });
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
  const pixels = changed(without, picture, box, around);
  assert.ok(pixels >= edge, `${screen}: ${box.name} changes only ${pixels} pixels by 3:1`);
}

export default function specs(own) {
  const looks = [
    ['light', {}, false],
    ['dark', { dark: true }, false],
    ['forced colours', { forcedColors: true }, own.lacking.forcedColors],
  ];
  const rows = looks.flatMap((look) => surveys.map((survey) => [survey, ...look]));
  for (const [survey, name, options, skip] of rows) {
    test(`every stop of the Tab key looks different with the focus, and nothing covers it: ${survey.name}, ${name}`, {
      skip,
    }, async () => {
      const page = await own.open(survey.popover, { width: 700, height: 1300, ...options });
      await walk(page, survey, async (screen) => {
        assert.equal(await page.at('.card', (node) => node.scrollHeight - node.clientHeight), 0, 'all is in sight');
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
