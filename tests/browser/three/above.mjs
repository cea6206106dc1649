// A popover is above the page and can be used, whatever the page puts on top of itself; but for a modal dialog of the page,
// where the platform decides.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { seen } from '../support/browsers/suite.mjs';
import { standard } from '../support/surveys/standard.mjs';

const { popover } = standard;
const overlay = '<div id="overlay"></div>';

/** Markup with `#place` around the popover, and styles. */
const pages = {
  'an overlay with the highest z-index': [
    `${popover}${overlay}`,
    '#overlay { position: fixed; inset: 0; z-index: 2147483647; background: #000 }',
  ],
  'an overlay inside a stacking context of its own': [
    `${popover}<div id="world">${overlay}</div>`,
    '#world { position: fixed; inset: 0; z-index: 2147483647; isolation: isolate } #overlay { height: 100%; background: red }',
  ],
  'everything on top': [`${popover}${overlay}`, 'body * { position: relative; z-index: 2147483647 !important }'],
  ...Object.fromEntries(
    [
      'transform: translateX(-40px) rotate(3deg)',
      'filter: blur(4px)',
      'opacity: 0.2',
      'overflow: hidden; width: 20px; height: 20px; position: relative',
      'contain: strict; width: 20px; height: 20px',
      'clip-path: inset(50%)',
      'perspective: 100px; will-change: transform',
      'position: absolute; z-index: -1; inset: 0 auto auto 0',
      'pointer-events: none',
      'backdrop-filter: blur(2px); mix-blend-mode: multiply',
    ].map((css) => [`${css} around it`, [`<div id="place">${popover}</div>`, `#place { ${css} }`]]),
  ),
};

/** In the page, of the card: whether it has its place in the corner of the window, and nothing lies above its middle. */
function onTop(card) {
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const at = [(left + right) / 2, (top + bottom) / 2];
  const corner = [innerWidth - right, innerHeight - bottom].map(Math.round);
  return { corner, hit: document.elementFromPoint(...at)?.localName };
}

const dialog = '<dialog id="dialog"><button id="theirs">Theirs</button></dialog>';
const showModal = () => document.querySelector('#dialog').showModal();
const close = () => document.querySelector('#dialog').close();
const hitAtCard = (page) => page.at('[part=card]', onTop).then(({ hit }) => hit);

export default function specs(own) {
  const open = (markup, css = '') => {
    own.server.pages['/theirs.css'] = css;
    const head = '<link rel="stylesheet" href="/theirs.css">';
    return own.open(markup, { width: 900, height: 700, head, reducedMotion: true });
  };
  const answer = async (page) => {
    await page.click('.radio[value="9"]');
    await page.says('.ask', 'What is missing for a 10?');
  };

  for (const [name, [markup, css]] of Object.entries(pages)) {
    test(`a popover is above the page and is used: ${name}`, async () => {
      const page = await open(markup, css);
      await page.appears('.radio');
      assert.deepEqual(await page.at('.card', onTop), { corner: [24, 24], hit: 'zeroten-survey' });
      await answer(page);
    });
  }

  test('a modal dialog of the page comes first: the popover waits, and can be used when the dialog is closed', async () => {
    const page = await open(`${dialog}${popover}`);
    await page.appears('.radio');
    await page.eval(showModal);
    assert.notEqual(await hitAtCard(page), 'zeroten-survey');
    await page.at('#theirs', (node) => node.focus());
    assert.equal(await page.focused(), 'theirs');
    await page.at('.radio', (node) => node.focus());
    assert.equal(await page.focused(), 'theirs');
    assert.deepEqual(await seen(page, 'dismiss'), []);
    await page.eval(close);
    await answer(page);
  });

  test('a popover that comes while a modal dialog is open waits, too', async () => {
    const page = await open(`${dialog}${popover.replace(' open', '')}`);
    await page.waitFor(() => customElements.get('zeroten-survey') !== undefined);
    await page.eval(showModal);
    await page.eval(() => document.querySelector('zeroten-survey').show());
    await page.appears('.radio');
    assert.notEqual(await hitAtCard(page), 'zeroten-survey');
    await page.eval(close);
    await answer(page);
  });

  test('opened inside the open modal dialog it is above it, and is used', async () => {
    const page = await open(`<dialog id="dialog"><p>Theirs</p>${popover.replace(' open', '')}</dialog>`);
    await page.waitFor(() => customElements.get('zeroten-survey') !== undefined);
    await page.eval(showModal);
    await page.eval(() => document.querySelector('zeroten-survey').show());
    await page.appears('.radio');
    await answer(page);
  });

  test("a menu of the page that is a popover stays open when the survey's comes", async () => {
    const page = await open(`<div id="menu" popover>Menu</div>${popover.replace(' open', '')}`);
    await page.waitFor(() => customElements.get('zeroten-survey') !== undefined);
    await page.eval(() => document.querySelector('#menu').showPopover());
    await page.eval(() => document.querySelector('zeroten-survey').show());
    await page.appears('.radio');
    assert.equal(await page.eval(() => document.querySelector('#menu').matches(':popover-open')), true);
    await answer(page);
  });
}
