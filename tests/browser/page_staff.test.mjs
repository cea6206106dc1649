// The staff's panel of a kiosk: who comes to it, what it says, and that it does not stay open.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { until } from './support/browsers/until.mjs';
import { launch } from './support/chromium.mjs';
import { violations } from './support/demo.mjs';
import { receipt, startServer } from './support/server.mjs';
import { pageFolder } from './support/survey_page.mjs';

const survey = { zeroten: 1, id: 'till', subject: 'Fjellrev' };
const files = pageFolder();
let server;
let browser;
let context;

before(async () => {
  server = await startServer({ policy: '' });
  server.pages['/till.html'] = files.html(survey, '--kiosk', '--collector', server.url, '--staff-code', '2468');
  server.pages['/alone.html'] = files.html(survey, '--kiosk');
  server.pages['/page.html'] = files.html(survey, '--collector', server.url);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  files.remove();
});
afterEach(async () => {
  await context?.close();
  server.collect = receipt;
  server.received.length = 0;
});

async function open(path, options = {}) {
  context = await browser.newContext({ locale: 'en', ...options });
  const page = await context.newPage();
  await page.goto(server.url + path);
  await page.getByRole('radio', { name: '9', exact: true }).waitFor();
  return page;
}

const panel = (page) => page.getByRole('dialog');
const rows = (page) =>
  panel(page)
    .locator('dl > div')
    .evaluateAll((nodes) => nodes.map((node) => [...node.children].map(({ textContent }) => textContent)));
const show = (page) => page.evaluate(() => (location.hash = '#staff'));

async function answer(page, score) {
  await page.getByRole('radio', { name: String(score), exact: true }).click();
  await page.getByRole('textbox').waitFor();
}

async function holdCorner(page) {
  const { width } = page.viewportSize();
  await page.mouse.move(width - 20, 20);
  await page.mouse.down();
  await panel(page).waitFor();
  await page.mouse.up();
}

test('who holds the corner is asked for the code, and sees the panel with it', async () => {
  const page = await open('/till.html');
  await holdCorner(page);
  assert.equal(await panel(page).locator('dl').count(), 0);
  await page.getByLabel('Staff code').fill('1111');
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('This is not the code.').waitFor();
  await page.getByLabel('Staff code').fill('2468');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: 'Staff' }).waitFor();
  assert.deepEqual((await rows(page)).slice(0, 2), [
    ['Answers not delivered yet', '0'],
    ['Last delivery', 'None yet'],
  ]);
});

test('after three wrong codes the corner does nothing for a minute', async () => {
  context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${server.url}/till.html`);
  await page.getByRole('radio', { name: '9', exact: true }).waitFor();
  const hold = async () => {
    await page.mouse.move(page.viewportSize().width - 20, 20);
    await page.mouse.down();
    await page.clock.runFor(3000);
    await page.mouse.up();
  };
  await hold();
  for (let times = 0; times < 3; times++) {
    await page.getByLabel('Staff code').fill('1111');
    await page.keyboard.press('Enter');
  }
  await panel(page).waitFor({ state: 'hidden' });
  await hold();
  assert.equal(await panel(page).isVisible(), false);
  await page.clock.runFor(60_000);
  await hold();
  await page.getByLabel('Staff code').waitFor();
});

test('a finger that moves on or is lifted does not open it', async () => {
  const page = await open('/till.html');
  await page.clock.install();
  for (const leave of [() => page.mouse.up(), () => page.mouse.move(100, 300)]) {
    await page.mouse.move(page.viewportSize().width - 20, 20);
    await page.mouse.down();
    await page.clock.runFor(2900);
    await leave();
    await page.clock.runFor(3000);
    await page.mouse.up();
    assert.equal(await panel(page).isVisible(), false);
  }
});

test('without a code, and on a page that is no kiosk, the corner does nothing', async () => {
  for (const path of ['/alone.html', '/page.html']) {
    const page = await open(path);
    await page.clock.install();
    await page.mouse.move(page.viewportSize().width - 20, 20);
    await page.mouse.down();
    await page.clock.runFor(10_000);
    assert.equal(await panel(page).isVisible(), false);
    await page.mouse.up();
    await context.close();
  }
});

test('it says how many answers wait, gives them out as a file, and sends them when asked', async () => {
  server.collect = () => ({ status: 503 });
  const page = await open('/till.html');
  await answer(page, 3);
  await page.reload();
  await answer(page, 9);
  await show(page);
  await page.getByText('Answers not delivered yet').waitFor();
  assert.deepEqual((await rows(page))[0], ['Answers not delivered yet', '2']);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save these answers as a file' }).click();
  const file = await saving;
  assert.equal(file.suggestedFilename(), 'till-answers.jsonl');
  const lines = (await text(file)).trim().split('\n').map(JSON.parse);
  assert.deepEqual(lines.map(({ answers }) => answers.score).sort(), [3, 9]);
  server.collect = receipt;
  await page.getByRole('button', { name: 'Send now' }).click();
  await until(async () => (await rows(page))[0][1] === '0');
  const [, [name, when]] = await rows(page);
  assert.equal(name, 'Last delivery');
  assert.match(when, /\d:\d\d/);
  assert.equal(await page.getByRole('button', { name: 'Send now' }).isVisible(), false);
  assert.equal(new Set(server.received.map(({ id }) => id)).size, 2);
});

async function text(download) {
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('what the collector refuses is told apart', async () => {
  server.collect = () => ({ status: 422 });
  const page = await open('/till.html');
  await answer(page, 3);
  await show(page);
  await until(async () => (await rows(page)).some(([name]) => name === 'Refused by the collector'));
  assert.deepEqual(
    (await rows(page)).find(([name]) => name === 'Refused by the collector'),
    ['Refused by the collector', '1'],
  );
});

test('without a collector it counts the answers of the device', async () => {
  const page = await open('/alone.html');
  await answer(page, 3);
  await show(page);
  await page.getByText('Answers on this device').waitFor();
  assert.deepEqual((await rows(page))[0], ['Answers on this device', '1']);
  assert.equal(await page.getByRole('button', { name: 'Send now' }).isVisible(), false);
});

test('it closes by its button, by Escape, and by itself after a minute, and the address forgets it', async () => {
  const page = await open('/till.html');
  await page.clock.install();
  for (const close of [
    () => page.getByRole('button', { name: 'Close' }).click(),
    () => page.keyboard.press('Escape'),
    () => page.clock.runFor(60_001),
  ]) {
    await show(page);
    await panel(page).waitFor();
    await close();
    await panel(page).waitFor({ state: 'hidden' });
    await until(() => new URL(page.url()).hash === '', 'the address without #staff');
  }
});

test('it speaks the language of the device, whatever the survey speaks', async () => {
  const page = await open('/till.html', { locale: 'fi-FI' });
  await show(page);
  await page.getByRole('heading', { name: 'Henkilökunta' }).waitFor();
  assert.equal(await panel(page).getAttribute('lang'), 'fi');
});

test('the first touch fills the screen; who leaves that is not brought back', async () => {
  const page = await open('/till.html', { hasTouch: true });
  const filled = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.mouse.click(20, 400);
  assert.equal(await filled(), false);
  await page.touchscreen.tap(20, 400);
  await until(filled);
  await page.evaluate(() => document.exitFullscreen());
  await page.touchscreen.tap(20, 400);
  assert.equal(await filled(), false);
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in the panel and at its code, ${colorScheme}`, async () => {
    const page = await open('/till.html', { colorScheme, viewport: { width: 320, height: 640 } });
    await holdCorner(page);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await show(page);
    await page.getByText('Last delivery').waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}
