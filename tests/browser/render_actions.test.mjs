// What can be done at an ending, as web/render draws it in Chromium.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawOn, ending, saidOn, startRender } from './support/render.mjs';

let render;
let page;

before(async () => {
  render = await startRender();
});
after(() => render?.close());

const words = { copied: 'Copied', shareEmail: 'Send by e-mail', shareCopy: 'Copy link', tryAgain: 'Try again' };
const share = { type: 'share', text: 'Tell others', url: 'https://example.com/a?b=1', value: 'Warm socks & more' };

async function show(actions, prepare) {
  page = await render.fresh();
  if (prepare) await page.evaluate(prepare);
  await drawOn(page, ending(actions, words));
}

test('a link says that it opens in a new tab, to screen readers only', async () => {
  await show([{ type: 'review', text: 'Write a review', url: 'https://example.com/' }]);
  const link = page.getByRole('link', { name: 'Write a review (opens in a new tab)' });
  assert.equal(await link.count(), 1);
  assert.ok((await link.locator('.hidden').boundingBox()).width <= 1);
});

test('copy shows what is copied, copies it and says so', async () => {
  await show([{ type: 'copy', text: 'Copy', value: 'WOOL-10' }], () => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => Object.assign(window, { copied: text }) },
    });
  });
  assert.equal(await page.getByRole('textbox', { name: 'Copy' }).inputValue(), 'WOOL-10');
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => window.copied), 'WOOL-10');
});

test('where the page may not copy, the text is selected for the respondent', async () => {
  await show([{ type: 'copy', text: 'Copy', value: 'WOOL-10' }], () => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } });
  });
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.waitForFunction(() => window.shadow.activeElement?.value === 'WOOL-10');
  const selected = await page.evaluate(() => {
    const { selectionStart, selectionEnd } = window.shadow.activeElement;
    return selectionEnd - selectionStart;
  });
  assert.equal(selected, 'WOOL-10'.length);
});

test('sharing is the device’s where it can', async () => {
  await show([share], () => {
    navigator.share = async (data) => void Object.assign(window, { shared: data });
  });
  await page.getByRole('button', { name: 'Tell others' }).click();
  assert.deepEqual(await page.evaluate(() => window.shared), { text: share.value, url: share.url });
});

test('elsewhere sharing is a mail, or a link to take along', async () => {
  await show([share], () => {
    delete Navigator.prototype.share;
  });
  const group = page.getByRole('group', { name: 'Tell others' });
  const href = await group.getByRole('link', { name: 'Send by e-mail' }).getAttribute('href');
  assert.equal(decodeURIComponent(href), `mailto:?body=${share.value}\n${share.url}`);
  assert.equal(await group.getByRole('textbox', { name: 'Copy link' }).inputValue(), share.url);
});

test('an address that must not be followed is not shared either', async () => {
  await show([{ ...share, url: 'javascript:alert(1)' }]);
  assert.equal(await page.getByRole('button', { name: 'Tell others' }).count(), 0);
});

test('an ending can have a button that closes', async () => {
  await show([{ type: 'close', text: 'Done' }]);
  await page.getByRole('button', { name: 'Done' }).click();
  assert.deepEqual(await saidOn(page), [['dismiss']]);
});
