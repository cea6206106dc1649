// A page's styles end at the widget: its boxes and letters stay what they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inline, popover } from '../support/browsers/screens.mjs';

/** In the page, of a node of the widget: its box within the card, and its letters. Null: it has no box. */
function metrics(node) {
  if (!node.getClientRects().length) return null;
  const card = node.getRootNode().querySelector('.card').getBoundingClientRect();
  const { left, top, width, height } = node.getBoundingClientRect();
  const { fontSize, lineHeight, letterSpacing, textTransform, textAlign, direction, color } = getComputedStyle(node);
  const box = [left - card.left, top - card.top, width, height].map((one) => Math.round(one * 100) / 100);
  return [node.className, ...box, fontSize, lineHeight, letterSpacing, textTransform, textAlign, direction, color].join(
    ' ',
  );
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
};

export default function specs(own) {
  for (const [presentation, survey] of Object.entries({ inline, popover })) {
    test(`styles of a page do not change the widget: ${presentation}`, async () => {
      const page = await own.open(`<div id="place">${survey}</div>`);
      // Its own width is the page's business: here it is given.
      const given =
        '#place { display: block !important; width: 500px !important; margin: 0 !important; padding: 0 !important }';
      const styled = (css) =>
        page.eval((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, given + css);
      await page.appears('.card');
      await page.still();
      await styled('');
      const look = () => page.all('.card, .card *', metrics);
      const before = await look();
      assert.ok(before.filter(Boolean).length > 30);
      for (const [name, css] of Object.entries(hostile)) {
        await styled(css);
        const now = await look();
        const changed = now.filter((one, index) => one !== before[index]);
        assert.deepEqual(changed, [], name);
      }
    });
  }
}
