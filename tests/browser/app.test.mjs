// The application of demo/app as a page: its languages, its views, its chat, and axe on them. When its surveys come is in
// three/app.mjs.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import da from '../../demo/app/texts/da.js';
import en from '../../demo/app/texts/en.js';
import fi from '../../demo/app/texts/fi.js';
import nb from '../../demo/app/texts/nb.js';
import { demo, overflow, shots, still, violations } from './support/demo.mjs';

const own = demo();
const texts = { nb, da, fi, en };

/** The application in a language, with somebody signed in. */
async function opened(language = 'en', options = {}, address = '/app/') {
  const context = await own.profile(options);
  await context.addInitScript((name) => {
    if (self.origin === 'null') return; // a frame of axe
    localStorage.setItem('varde.language', JSON.stringify(name));
    localStorage.setItem('varde.person', '"ola"');
  }, language);
  const page = await context.newPage();
  await page.goto(own.collector.url + address);
  await page.waitForSelector('main h1');
  return page;
}

test('every language has all texts', () => {
  for (const [name, own] of Object.entries(texts)) {
    assert.deepEqual(Object.keys(own), Object.keys(texts.en), name);
    assert.ok(Object.values(own).every(Boolean), name);
  }
});

for (const width of [320, 1280])
  for (const colorScheme of ['light', 'dark'])
    test(`axe finds nothing, and nothing is too wide: ${width} px, ${colorScheme}`, async () => {
      const page = await opened('fi', { viewport: { width, height: 800 }, colorScheme });
      for (const view of ['projects', 'billing', 'settings']) {
        await page.click(`nav a[href="#/${view}"]`);
        await page.waitForSelector(`nav a[href="#/${view}"][aria-current]`);
        assert.deepEqual(await violations(page), [], view);
        assert.ok((await overflow(page)) <= 0, view);
        await page.screenshot({ path: path.join(shots, `app-${view}-${width}-${colorScheme}.png`) });
      }
      await page.click('#help');
      await still(page);
      assert.deepEqual(await violations(page), [], 'chat');
    });

test('axe finds nothing in the panel that says why no survey is shown, and in a prompt with “Ask me later”', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await opened('en', { viewport: { width: 320, height: 800 }, colorScheme }, '/app/?zeroten=debug');
    await page.getByRole('button', { name: 'Show now: app-nps' }).click();
    await page.waitForSelector('zeroten-survey .radio', { state: 'attached' });
    assert.deepEqual(await violations(page), []);
    assert.ok((await overflow(page)) <= 0);
  }
});

test('a view is an address, its heading has the focus, and the page is named after it', async () => {
  const page = await opened('nb');
  await page.click('nav a[href="#/billing"]');
  await page.waitForSelector('h1:focus');
  assert.equal(await page.title(), 'Betaling – Varde');
  await page.goBack();
  await page.waitForSelector('#export');
});

test('an export is a file', async () => {
  const page = await opened('da');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export')]);
  assert.equal(download.suggestedFilename(), 'varde.csv');
  assert.equal(await page.textContent('#said'), 'Filen er gemt.');
});

test('who does not want to be asked is not, and nothing of it is stored', async () => {
  const page = await opened('en', {}, '/app/#/settings');
  await page.getByRole('button', { name: 'Do not ask' }).click();
  await page.getByText('have forgotten that we did').waitFor();
  await page.waitForFunction(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return !names.includes('zeroten-prompts') && localStorage.getItem('zeroten-prompts') === null;
  });
});
