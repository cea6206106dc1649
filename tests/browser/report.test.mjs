// The report page in Chromium, before a collector that says what a test wants (tests/fixtures/report).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { bins } from '../../demo/report/categories.js';
import { place, points } from '../../demo/report/points.js';
import en from '../../demo/report/texts/en.js';
import nb from '../../demo/report/texts/nb.js';
import { demo, overflow, shots, violations } from './support/demo.mjs';

const own = demo();
const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/report/${name}.json`, import.meta.url), 'utf8'));
const english = { locale: 'en-US' };

/** The report page; every reading of a report is answered by `answer(survey, route)`. */
async function open(answer, { address = '/report/#token=t', ...options } = english) {
  const context = await own.profile(options);
  await context.route('**/v1/surveys/*/report', (route) =>
    answer(new URL(route.request().url()).pathname.split('/')[3], route),
  );
  const page = await context.newPage();
  await page.goto(own.collector.url + address);
  return page;
}
const shows = (name, options) => open((_, route) => route.fulfill({ json: fixture(name) }), options);
const number = (page) => page.locator('.number strong').textContent();
/** What the page does when somebody looks at it again. */
const look = (page) => page.evaluate(() => dispatchEvent(new Event('focus')));

const written = [
  [0, '0'],
  [-0, '0'],
  [-0.49, '0'],
  [0.5, '1'],
  [-0.5, '−1'],
  [-61.11, '−61'],
  [99.5, '100'],
  [-100, '−100'],
];
for (const [value, text] of written) {
  test(`${Object.is(value, -0) ? '-0' : value} points are written ${text}`, () => assert.equal(points(value), text));
}

test('the track reaches from −100 to 100 and no further', () => {
  assert.deepEqual([-100, -50, 0, 100, 101, -101].map(place), [0, 25, 50, 100, 100, 0]);
});

test('the bars have the colours of the categories that the engine counts', async () => {
  const { score } = await import('../../dist/node.js');
  for (const [value, category] of bins.entries()) {
    const counted = await score(bins.map((_, at) => (at === value ? 1 : 0)));
    assert.equal(counted[`${category}s`], 1, String(value));
  }
  assert.equal(bins.length, 11);
});

test('both languages say everything, with the same names to fill in', () => {
  const names = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  assert.deepEqual(Object.keys(nb), Object.keys(en));
  for (const key of Object.keys(en)) assert.deepEqual(names(nb[key]), names(en[key]), key);
});

const told = [
  ['three', '0', '3 answers', '95% sure: it is between −61 and 61.', true],
  ['minus', '−48', '27 answers', '95% sure: it is between −69 and −18.', true],
  ['nearly_zero', '0', '502 answers', '95% sure: it is between −6 and 5.', false],
  ['many', '60', '2,300 answers', '95% sure: it is between 58 and 63.', false],
];
for (const [name, score, answers, sure, thin] of told) {
  test(`the report of "${name}": ${score}, ${answers}, ${sure}`, async () => {
    const page = await shows(name);
    await page.getByText(answers, { exact: true }).waitFor();
    await page.getByText(sure, { exact: true }).waitFor();
    assert.equal(await number(page), score);
    assert.equal(await page.getByText('Few answers').isVisible(), thin);
  });
}

test('the interval lies on the track where its numbers are', async () => {
  const page = await shows('minus');
  const box = (part) => page.locator(part).boundingBox();
  const [track, band, mark] = [await box('.track'), await box('.band'), await box('.mark')];
  const at = (x) => Math.round(((x - track.x) / track.width) * 200 - 100);
  assert.deepEqual([at(band.x), at(band.x + band.width), at(mark.x + mark.width / 2)], [-69, -18, -48]);
});

test('the distribution is bars for the eye and a table for everybody', async () => {
  const page = await shows('many');
  await page.getByText('As a table').click();
  const rows = await page.getByRole('row').allTextContents();
  assert.deepEqual([rows.length, rows[1], rows[11]], [12, '012', '10938']);
  const heights = await page
    .locator('.column')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  assert.equal(heights.indexOf(Math.max(...heights)), 10);
  assert.ok(Math.abs(heights[9] / heights[10] - 611 / 938) < 0.02, 'as high as their counts');
});

test('what they wrote is text and nothing but text, with score and category', async () => {
  const page = await shows('many');
  const first = page.locator('.comment').filter({ hasText: 'Glidelåsen røk <b>igjen</b>' });
  assert.match(await first.textContent(), /^3.*Detractor: 3 · Nov 22, 2026/s);
  assert.equal(await page.locator('.comment b').count(), 0);
  assert.match(await page.locator('.comment').last().textContent(), /^–Uten poengno score/);
});

test('nobody has answered yet: no number is made up, and the way to the shop is there', async () => {
  const page = await shows('empty');
  await page.getByText('No answers yet').waitFor();
  assert.equal(await page.locator('.number').count(), 0);
  await page.getByRole('link', { name: 'Open the shop' }).click();
  await page.waitForURL(/confirmed/);
});

test('the token is asked for, kept for the tab, not in the address, and forgotten on request', async () => {
  const page = await shows('three', { ...english, address: '/report/' });
  await page.getByLabel('Token').fill('  secret ');
  await page.keyboard.press('Enter');
  await page.getByText('3 answers').waitFor();
  const asked = page.waitForRequest('**/report');
  await page.reload();
  assert.equal((await asked).headers().authorization, 'Bearer secret');
  await page.getByText('3 answers').waitFor();
  assert.equal(page.url(), `${own.collector.url}/report/`);
  await page.getByRole('button', { name: 'Forget the token' }).click();
  await page.getByLabel('Token').waitFor();
  assert.equal(await page.locator('#report').isVisible(), false);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
});

test('a wrong token is refused by the real collector, said so, and can be corrected', async () => {
  const page = await own.visit('/report/#token=wrong', english);
  await page.getByRole('alert').filter({ hasText: 'did not accept this token' }).waitFor();
  own.expected(/401/);
  assert.equal(new URL(page.url()).hash, '', 'the token does not stay in the address');
  await page.getByLabel('Token').fill(own.collector.token);
  await page.getByRole('button', { name: 'Show the report' }).click();
  await page.getByText('No answers yet').waitFor();
});

test('a token that no header can carry is a wrong token', async () => {
  const page = await own.visit(`/report/#token=${encodeURIComponent('nøkkel 🦊')}`, english);
  await page.getByRole('alert').filter({ hasText: 'did not accept this token' }).waitFor();
});

test('the collector goes away: what it said stays, with the time, and it is asked again', async () => {
  let away = false;
  const page = await open((_, route) => (away ? route.abort() : route.fulfill({ json: fixture('three') })));
  await page.getByText('3 answers').waitFor();
  away = true;
  await look(page);
  await page.getByRole('status').filter({ hasText: 'does not answer. This is what it said at' }).waitFor();
  assert.equal(await number(page), '0');
  away = false;
  await look(page);
  await page.getByText('does not answer').waitFor({ state: 'detached' });
  own.expected(/ERR_FAILED/);
});

const refusals = [
  [503, 'The collector does not answer. Trying again'],
  [404, 'no survey called shop-nps'],
  [418, 'answered with 418'],
];
for (const [status, text] of refusals) {
  test(`the collector answers ${status}: ${text}`, async () => {
    const page = await open((_, route) => route.fulfill({ status, json: { problems: [] } }));
    await page.getByRole('status').filter({ hasText: text }).waitFor();
    assert.equal(await page.locator('#report').isVisible(), false);
    own.expected(new RegExp(String(status)));
  });
}

test('another survey is another report, and a late answer of the first is not shown for it', async () => {
  let release;
  const late = new Promise((resolve) => {
    release = resolve;
  });
  const page = await open(async (survey, route) => {
    if (survey === 'account-nps') return route.fulfill({ json: { ...fixture('many'), survey } });
    await late;
    return route.fulfill({ json: fixture('three') });
  });
  await page.getByLabel('Survey').selectOption('account-nps');
  await page.getByText('2,300 answers').waitFor();
  const answered = page.waitForResponse('**/shop-nps/report');
  release();
  await answered;
  assert.equal(await number(page), '60');
  assert.equal(new URL(page.url()).search, '?survey=account-nps');
});

test('a survey that the page does not know is shown when the address names it', async () => {
  const page = await open((survey, route) => route.fulfill({ json: { ...fixture('three'), survey, subject: '' } }), {
    ...english,
    address: '/report/?survey=winter-2026#token=t',
  });
  await page.getByRole('heading', { name: 'Net Promoter Score: winter-2026' }).waitFor();
});

test('a report that says the same again leaves the page alone, a new answer is drawn', async () => {
  const now = fixture('three');
  const page = await open((_, route) => route.fulfill({ json: { ...now, generated: Date.now() } }));
  const comment = await page.locator('.comment').first().elementHandle();
  const again = page.waitForResponse('**/report');
  await look(page);
  await again;
  assert.equal(await comment.evaluate((node) => node.isConnected), true);
  Object.assign(now, fixture('minus'));
  await look(page);
  await page.getByText('27 answers').waitFor();
});

test('in Norwegian for Norwegians; the choice of language is kept', async () => {
  const page = await shows('minus', { locale: 'nb-NO' });
  await page.getByText('95 % sikkert: Den er mellom −69 og −18.').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'nb');
  await page.getByLabel('Språk').selectOption('en');
  await page.getByText('95% sure').waitFor();
  await page.reload();
  await page.getByText('95% sure').waitFor();
});

test('on paper there is the report and nothing to press', async () => {
  const page = await shows('many');
  await page.getByText('2,300 answers').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.tools', 'details']) assert.equal(await page.locator(part).isVisible(), false, part);
  assert.equal(await page.locator('.number').isVisible(), true);
});

const screens = {
  gate: (options) => shows('three', { ...options, address: '/report/' }),
  empty: (options) => shows('empty', options),
  three: (options) => shows('three', options),
  many: (options) => shows('many', options),
};
for (const [screen, reach] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing and nothing is too wide: ${screen}, ${colorScheme}`, async () => {
      for (const width of [320, 1280]) {
        const page = await reach({ ...english, colorScheme, viewport: { width, height: 800 } });
        await page.locator(screen === 'gate' ? '#gate' : '#report').waitFor();
        assert.deepEqual(await violations(page), [], `${width} px`);
        assert.equal(await overflow(page), 0, `${width} px`);
        await page.screenshot({
          path: path.join(shots, `report_${screen}_${colorScheme}_${width}.png`),
          fullPage: true,
        });
      }
    });
  }
}
