// The demo shop in Chromium: its languages, its cart, its questions; by pointer, by keyboard, at every width.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demo, overflow, rows, until, violations } from './support/demo.mjs';
import { focused, radio } from './support/suite.mjs';

const own = demo();
const folder = fileURLToPath(new URL('../../demo/shop/', import.meta.url));
const texts = async (language) => (await import(path.join(folder, `texts/${language}.js`))).default;
const cart = (counts) => ({
  storageState: {
    cookies: [],
    origins: [{ origin: own.collector.url, localStorage: [{ name: 'fjellrev.cart', value: JSON.stringify(counts) }] }],
  },
});

test('every language says everything, and with the same names to fill in', async () => {
  const names = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const nb = await texts('nb');
  for (const language of ['en', 'da', 'sv', 'fi']) {
    const other = await texts(language);
    assert.deepEqual(Object.keys(other), Object.keys(nb), language);
    for (const key of Object.keys(nb)) assert.deepEqual(names(other[key]), names(nb[key]), `${language} ${key}`);
  }
});

test('the pages without script are the Norwegian ones', async () => {
  const nb = await texts('nb');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(path.join(folder, file), 'utf8');
    const said = [...html.matchAll(/data-say="(\w+)">([^<]*)</g)];
    assert.ok(said.length > 5);
    for (const [, key, text] of said) assert.equal(text, nb[key], `${file} ${key}`);
    assert.equal(html.match(/<title>(.*) – Fjellrev/)[1], nb[html.match(/data-title="(\w+)"/)[1]]);
  }
});

const pages = {
  'shop/': {},
  'shop/checkout.html': { counts: { jacket: 1, sleepingbag: 9 } },
  'shop/confirmed.html': { asks: true },
  'shop/account.html': { asks: true },
  '': {},
};
for (const [address, { counts = {}, asks }] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing and nothing is too wide: /${address}, ${colorScheme}`, async () => {
      for (const width of [320, 1280]) {
        const options = { ...cart(counts), colorScheme, viewport: { width, height: 800 } };
        const page = await own.visit(`/${address}`, options);
        if (asks) await page.getByRole('radio').first().waitFor();
        assert.deepEqual(await violations(page), [], `${width} px`);
        assert.equal(await overflow(page), 0, `${width} px`);
      }
    });
  }
}

/** Presses Tab until what has the focus says `name`. */
async function tabTo(page, name, key = 'Tab') {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    if (name.test(label ?? (await focused(page)))) return;
  }
  throw new Error(`no ${name} for the Tab key`);
}

test('with the keyboard alone: buy, answer, write, read the ending, close', async () => {
  const page = await own.visit('/shop/');
  await tabTo(page, /^Legg i kurven: Skodd$/);
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Skodd ligger i kurven.' }).waitFor();
  await tabTo(page, /^Handlekurv/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/checkout/);
  await tabTo(page, /^Bestill og betal$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/confirmed/);
  await page.getByRole('radio').first().waitFor();
  assert.equal(
    await focused(page),
    await page.evaluate(() => document.body.textContent),
    'the focus stays on the page',
  );
  await tabTo(page, /^0$/);
  for (const _ of Array(9)) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hva mangler for at det skal bli en tier?' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Flere farger');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Tusen takk!' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Tusen takk!' }).waitFor({ state: 'hidden' });
  await until(() => rows(own, "SELECT id FROM responses WHERE nps = 9 AND status = 'complete'").length === 1);
});

test('the language that is chosen is that of the page, the survey and the next visit', async () => {
  const page = await own.visit('/shop/account.html');
  await page.getByRole('radiogroup', { name: /^Alt i alt: Hvor sannsynlig/ }).waitFor();
  await page.getByLabel('Språk').selectOption('fi');
  await page.getByRole('heading', { name: 'Tilaukset' }).waitFor();
  await page.getByRole('radiogroup', { name: /^Kaiken kaikkiaan/ }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fi');
  await page.goto(`${own.collector.url}/shop/`);
  await page.getByRole('heading', { name: 'Syksyn valikoima' }).waitFor();
});

test('an order is asked about once, even if its page is loaded again', async () => {
  const page = await own.visit('/shop/confirmed.html');
  await radio(page, 7).click();
  await page.getByRole('textbox').waitFor();
  await page.clock.install();
  await page.reload();
  await page.getByRole('heading', { name: 'Ordren er bekreftet' }).waitFor();
  await page.clock.runFor(10_000);
  assert.equal(await page.locator('zeroten-survey').getAttribute('open'), null);
});

test('a customer who is not content is shown the way to customer service', async () => {
  const page = await own.visit('/shop/account.html');
  await radio(page, 2).click();
  await page.getByRole('textbox', { name: 'Det var leit å høre. Hva gikk galt?' }).fill('Feil størrelse');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Takk for at du sier fra' }).waitFor();
  const link = page.getByRole('link', { name: 'Skriv til kundeservice' });
  assert.equal(await link.getAttribute('href'), 'mailto:kundeservice@fjellrev.example');
  const stored = "SELECT record FROM responses WHERE survey = 'account-nps' AND status = 'complete'";
  const [row] = await until(() => (rows(own, stored).length ? rows(own, stored) : null));
  const { touchpoint, channel, ending } = JSON.parse(row.record);
  assert.deepEqual([touchpoint, channel, ending], ['account', 'inline', 'thanks']);
});

test('in the cart things are counted up, down and away, and the focus stays', async () => {
  const page = await own.visit('/shop/checkout.html', cart({ socks: 8 }));
  assert.match(await page.locator('#total').textContent(), /^1\s992\skr$/);
  const more = page.getByRole('button', { name: 'Én til av Lun' });
  await more.click();
  await page.getByRole('status').filter({ hasText: 'Antall Lun: 9' }).waitFor();
  assert.equal(await more.isDisabled(), true, 'nine is the most');
  const fewer = page.getByRole('button', { name: 'Én færre av Lun' });
  for (const left of [8, 7, 6, 5, 4, 3, 2]) {
    await fewer.click();
    await page
      .getByRole('status')
      .filter({ hasText: `Antall Lun: ${left}` })
      .waitFor();
  }
  assert.equal(await focused(page), '−');
  assert.match(await page.locator('#freight').textContent(), /^69\skr$/, 'less than 1 000 kr costs freight');
  await fewer.click();
  await fewer.click();
  await page.getByText('Kurven er tom.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Bestill og betal' }).isVisible(), false);
});

const spoilt = ['{"jacket":"many","socks":-3,"evil":2}', '[]', '"text"', '{', 'null'];
for (const value of spoilt) {
  test(`a cart that somebody spoilt is an empty one: ${value}`, async () => {
    const context = await own.profile(cart({}));
    await context.addInitScript((text) => {
      if (location.protocol === 'http:') localStorage.setItem('fjellrev.cart', text);
    }, value);
    const page = await context.newPage();
    await page.goto(`${own.collector.url}/shop/checkout.html`);
    await page.getByText('Kurven er tom.').waitFor();
  });
}
