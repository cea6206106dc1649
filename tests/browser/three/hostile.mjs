// A page's styles end at the widget: its boxes, its letters and its pixels stay what they are.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { difference } from '../support/browsers/png.mjs';
import { sheets } from '../support/host_page.mjs';
import { shown, walk } from '../support/surveys/walk.mjs';

/** The survey with every type takes half a minute: in the page, where a page's styles reach further than into a popover. */
const tried = shown.filter(
  ({ survey, presentation }) => survey.name === 'the standard survey' || presentation === 'inline',
);

/** In the page, of a node of the widget: its box within the card, and its letters. Null: it has no box. */
function metrics(node) {
  if (!node.getClientRects().length) return null;
  const card = node.getRootNode().querySelector('.card').getBoundingClientRect();
  const { left, top, width, height } = node.getBoundingClientRect();
  const { fontSize, lineHeight, letterSpacing, textTransform, textAlign, direction, color } = getComputedStyle(node);
  const box = [left - card.left, top - card.top, width, height].map((one) => Math.round(one * 100) / 100);
  const letters = [fontSize, lineHeight, letterSpacing, textTransform, textAlign, direction, color];
  return [node.localName, node.className, ...box, ...letters].join(' ');
}

const buttons = 'button, input, textarea, fieldset, legend, label, h2, p, section, form, span';
const hostile = {
  'all unset': '* { all: unset !important }',
  'a root of 10 px': 'html { font-size: 62.5% }',
  'letters as wide as words':
    'html { letter-spacing: 1em; word-spacing: 2em; text-transform: uppercase; line-height: 4; font: 3px/9 fantasy }',
  'resets of buttons': `${buttons} { border: 9px solid; padding: 30px; margin: 30px; min-width: 300px; font-size: 50px; display: block }`,
  'what matters most': `${buttons} { display: none !important; position: fixed !important; width: 1px !important }`,
  'right to left': 'body { direction: rtl; text-align: right; writing-mode: horizontal-tb }',
  'names of the widget': '.card, .radio, .options, .ask { display: none !important; --accent: red }',
  ...sheets,
};

/** In the page: its styles, and the widget's place on it. Where it stands is the page's business: here it is given. */
function style(css) {
  const given = '#place { all: unset !important; display: block !important; width: 500px !important; ';
  const place = `${given} position: fixed !important; inset: 0 auto auto 0 !important; z-index: 9 !important }`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + place);
  document.adoptedStyleSheets = [sheet];
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))); // it is painted
}

/** The card and what is in it, without its round corners and what lies on its edge. */
async function picture(page) {
  const { left, top, right, bottom } = await page.at('.card', (node) => node.getBoundingClientRect().toJSON());
  const inset = 6;
  const box = { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset };
  return { box, pixels: await page.part(box) };
}

export default function specs(own) {
  for (const { title, survey, markup } of tried) {
    test(`styles of a page do not change the widget: ${title}`, async () => {
      const page = await own.open(`<div id="place">${markup}</div>`, { width: 900, height: 1300, reducedMotion: true });
      await page.appears('.card');
      await walk(page, survey, async (screen) => {
        // A text cursor that blinks is no difference.
        await page.at('.card', (node) => {
          window.focused = node.getRootNode().activeElement;
          window.focused?.blur();
        });
        for (const css of [hostile['all unset'], '']) await page.eval(style, css);
        const look = () => page.all('.card, .card *', metrics);
        const before = await look();
        const shot = !own.lacking.shot && (await picture(page));
        for (const [name, css] of Object.entries(hostile)) {
          await page.eval(style, css);
          const now = await look();
          const changed = now.filter((one, index) => one !== before[index]);
          assert.deepEqual([changed, now.length], [[], before.length], `${screen}: ${name}`);
          if (!shot) continue;
          const { box, pixels } = await picture(page);
          assert.deepEqual(box, shot.box, `${screen}: ${name}`);
          assert.equal(difference(shot.pixels, pixels, box), 0, `${screen}: ${name}: pixels`);
        }
        await page.eval(style, '');
        await page.eval(() => window.focused?.focus());
      });
    });
  }
}
