// Links with a score: the survey opens at the follow-up, the score counts, and programs that check links do not vote.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { until } from './support/browsers/until.mjs';
import { launch } from './support/chromium.mjs';
import { startServer } from './support/server.mjs';
import { pageFolder } from './support/survey_page.mjs';

const survey = {
  zeroten: 1,
  id: 'linked',
  subject: 'Fjellrev',
  facts: { 'user.plan': ['free', 'pro'], 'user.orders': 'int', 'hidden.source': 'text' },
};
const follow = 'What is missing for a 10?';
const files = pageFolder();
let server;
let browser;
let context;

before(async () => {
  server = await startServer({ policy: '' });
  server.pages['/survey.html'] = files.html(survey, '--collector', server.url);
  server.pages['/alone.html'] = files.html(survey);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  files.remove();
});
afterEach(async () => {
  await context?.close();
  server.received.length = 0;
  server.tokens.length = 0;
});

async function open(path, options = {}) {
  await context?.close();
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}
const received = (wanted) => until(() => server.received.find(wanted), 'a response like this');

/** After this, whatever a page before would have sent has come. */
async function somebodyAnswers(score) {
  const page = await open('/survey.html');
  await page.getByRole('radio', { name: String(score), exact: true }).click();
  return received((response) => response.answers.score === score);
}

test('somebody who follows the link sees the follow-up, and the first move counts the score', async () => {
  const page = await open('/survey.html?score=9&touchpoint=support&user.plan=pro&user.orders=3&hidden.source=mail');
  await page.getByText(follow).waitFor();
  await page.mouse.move(200, 200, { steps: 3 });
  const response = await received(() => true);
  assert.deepEqual(response.answers, { score: 9 });
  assert.deepEqual([response.channel, response.touchpoint], ['email', 'support']);
  assert.deepEqual(response.facts, { user: { plan: 'pro', orders: 3 }, hidden: { source: 'mail' } });
});

test('what is answered after it is the same response', async () => {
  const page = await open('/survey.html?score=9');
  await page.getByRole('textbox').fill('Warmer socks');
  await page.getByRole('button', { name: 'Send' }).click();
  const last = await received(({ status }) => status === 'complete');
  assert.deepEqual(last.answers, { score: 9, why: 'Warmer socks' });
  assert.equal(new Set(server.received.map(({ id }) => id)).size, 1);
});

for (const [act, perform] of [
  ['a key', (page) => page.keyboard.press('Shift')],
  ['a touch', (page) => page.touchscreen.tap(5, 5)],
  ['the wheel', (page) => page.mouse.wheel(0, 10)],
]) {
  test(`${act} is an act of a person`, async () => {
    const page = await open('/survey.html?score=2', { hasTouch: true });
    await page.getByText('most important thing').waitFor();
    await perform(page);
    assert.deepEqual((await received(() => true)).answers, { score: 2 });
  });
}

test('a program that only fetches the link does not vote', async () => {
  assert.equal((await fetch(`${server.url}/survey.html?score=0`)).status, 200);
  await somebodyAnswers(5);
  assert.deepEqual([...new Set(server.received.map(({ answers }) => answers.score))], [5]);
});

test('a program that runs the scripts, and acts out events without a person, does not vote', async () => {
  const page = await open('/survey.html?score=0');
  await page.getByText('most important thing').waitFor();
  await page.evaluate(() => {
    for (const type of ['pointermove', 'keydown', 'touchstart', 'focus'])
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await page.reload();
  await page.getByText('most important thing').waitFor();
  await somebodyAnswers(5);
  assert.deepEqual([...new Set(server.received.map(({ answers }) => answers.score))], [5]);
});

test('a reload before anybody moved is the same response', async () => {
  const page = await open('/survey.html?score=9');
  await page.getByText(follow).waitFor();
  await page.reload();
  await page.getByText(follow).waitFor();
  await page.mouse.move(200, 200, { steps: 3 });
  await received(() => true);
  await page.reload();
  await page.getByText(follow).waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await received(({ status }) => status === 'complete');
  assert.equal(new Set(server.received.map(({ id }) => id)).size, 1);
});

for (const score of ['11', '-1', '9.5', 'nine', '', '09']) {
  test(`the score "${score}" is none: the scale is shown`, async () => {
    const page = await open(`/survey.html?score=${score}`);
    await page.getByRole('radio', { name: '7', exact: true }).waitFor();
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
  });
}

test('the link hands the respondent token on to the collector, and nothing else that stands there', async () => {
  const page = await open('/survey.html?token=z1.linked.Y3Vz-dG9t_17.1764720000.bm9u.bWFj');
  await page.getByRole('radio', { name: '9', exact: true }).click();
  await page.getByRole('textbox').fill('Warmer socks');
  await page.getByRole('button', { name: 'Send' }).click();
  await received(({ status }) => status === 'complete');
  assert.deepEqual(new Set(server.tokens), new Set(['Bearer z1.linked.Y3Vz-dG9t_17.1764720000.bm9u.bWFj']));
  assert.ok(server.requests.every((path) => !path.includes('z1')));
  await context.close();
  server.received.length = 0;
  server.tokens.length = 0;
  await open('/survey.html?token=z1%0D%0Abad&score=9').then((again) => again.keyboard.press('Shift'));
  await received(({ answers }) => answers.score === 9);
  assert.deepEqual(new Set(server.tokens), new Set([undefined]));
});

test('the link chooses the language', async () => {
  const page = await open('/survey.html?score=9&language=nb');
  await page.getByText('Hva mangler for en 10-er?').or(page.locator('[lang=nb] .ask')).first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'nb');
});

test('where no collector answers, the file is offered at the end, and taken away when one does', async () => {
  let answering = false;
  const { collect } = server;
  server.collect = (response) => (answering ? collect(response) : { status: 503 });
  const page = await open('/survey.html?score=9');
  await page.getByRole('button', { name: 'Send' }).click();
  const file = page.getByRole('link', { name: 'Save your answers as a file' });
  await file.waitFor();
  answering = true;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await file.waitFor({ state: 'detached' });
  server.collect = collect;
});

test('what was not delivered when the page closed is sent when it is opened again', async () => {
  const { collect } = server;
  server.collect = () => ({ status: 503 });
  const page = await open('/survey.html');
  await page.getByRole('radio', { name: '4', exact: true }).click();
  const { id } = await received(({ answers }) => answers.score === 4);
  await page.close();
  server.collect = collect;
  server.received.length = 0;
  const again = await context.newPage();
  await again.goto(`${server.url}/survey.html`);
  await received((response) => response.id === id);
});

test('where the browser stores nothing the respondent is told, and the file is there from the first answer', async () => {
  const page = await open('/alone.html');
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await page.getByRole('radio', { name: '6', exact: true }).click();
  await page.getByText('could not be saved on this device').waitFor();
  const file = page.getByRole('link', { name: 'Save your answers as a file' });
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
  const chunks = await (await download.createReadStream()).toArray();
  assert.equal(JSON.parse(Buffer.concat(chunks).toString()).answers.score, 6);
});

test('a survey that cannot be shown says so', async () => {
  const page = await open('/alone.html');
  await page.addInitScript(() => {
    WebAssembly.compile = () => Promise.reject(new Error('no engine'));
  });
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'Something went wrong' }).waitFor();
});
