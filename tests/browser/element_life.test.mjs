// <zeroten-survey> in Chromium: how a page uses it, and what it does when something is missing or broken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receipt } from './support/server.mjs';
import { card, event, radio, seen, suite } from './support/suite.mjs';

const own = suite();
const inline = '<zeroten-survey subject="Fjellrev" collector="/"></zeroten-survey>';
const json = (value) => JSON.stringify(value);

test('a subject and the address of a survey show the same standard survey', async () => {
  own.server.pages['/survey.json'] = json({ zeroten: 1, id: 'shop', subject: 'Fjellrev' });
  const page = await own.open(
    '<zeroten-survey id="a" subject="Fjellrev"></zeroten-survey><zeroten-survey id="b" survey="/survey.json"></zeroten-survey>',
  );
  await page.waitForFunction(() => window.seen.length === 2);
  const texts = await page.locator('.card').allInnerTexts();
  assert.equal(texts[0], texts[1]);
});

test('two widgets on a page have sessions of their own', async () => {
  const page = await own.open(
    '<zeroten-survey id="a" subject="Fjellrev" survey-id="one"></zeroten-survey><zeroten-survey id="b" subject="Ulv" survey-id="two"></zeroten-survey>',
  );
  await page.locator('#a').getByRole('radio', { name: '9', exact: true }).click();
  await page.locator('#a').getByRole('textbox').waitFor();
  await page.locator('#b').getByRole('radio', { name: '3', exact: true }).click();
  await page.locator('#b').getByRole('textbox').waitFor();
  const answers = await seen(page, 'answer');
  assert.deepEqual(
    answers.map((one) => [one.id, one.detail.response.survey, one.detail.value]),
    [
      ['a', 'one', 9],
      ['b', 'two', 3],
    ],
  );
  assert.notEqual(answers[0].detail.response.id, answers[1].detail.response.id);
});

test('moved to another place, the survey stays where it was', async () => {
  const page = await own.open(inline);
  await radio(page, 9).click();
  await page.getByRole('textbox').fill('Half');
  await page.evaluate(() => document.querySelector('main').prepend(document.querySelector('zeroten-survey')));
  assert.equal(await page.getByRole('textbox').inputValue(), 'Half');
  await page.getByRole('button', { name: 'Send' }).click();
  await event(page, 'complete');
});

test('taken away and put back, it goes on with the same response', async () => {
  const page = await own.open(inline);
  await radio(page, 9).click();
  await page.evaluate(async () => {
    window.kept = document.querySelector('zeroten-survey');
    window.kept.remove();
    await new Promise(requestAnimationFrame);
    document.querySelector('main').append(window.kept);
  });
  await page.getByRole('button', { name: 'Back' }).click();
  assert.equal(await radio(page, 9).isChecked(), true);
  await radio(page, 8).click();
  await page.getByRole('textbox').waitFor();
  const ids = (await seen(page, 'answer')).map((one) => one.detail.response.id);
  assert.deepEqual([ids.length, new Set(ids).size, (await seen(page, 'show')).length], [2, 1, 1]);
});

test('a popover waits for show(), closes with dismiss(), and begins anew', async () => {
  const page = await own.open('<zeroten-survey subject="Fjellrev" presentation="popover"></zeroten-survey>');
  const call = (name) => page.evaluate((method) => document.querySelector('zeroten-survey')[method](), name);
  await page.waitForFunction(() => customElements.get('zeroten-survey'));
  assert.equal(await page.locator('.card').count(), 0);
  await call('show');
  assert.equal(await card(page).isVisible(), true);
  assert.equal(await page.locator('zeroten-survey').getAttribute('open'), '');
  await radio(page, 9).click();
  await call('dismiss');
  await card(page).waitFor({ state: 'hidden' });
  await call('show');
  assert.equal(await radio(page, 9).isChecked(), false);
});

test('the attribute open is show and dismiss', async () => {
  const page = await own.open('<zeroten-survey subject="Fjellrev" presentation="popover"></zeroten-survey>');
  const toggle = () => page.evaluate(() => document.querySelector('zeroten-survey').toggleAttribute('open'));
  await toggle();
  await card(page).waitFor();
  await toggle();
  await card(page).waitFor({ state: 'hidden' });
  assert.equal((await seen(page, 'dismiss')).length, 1);
});

test('closed while it still loads, a popover never shows', async () => {
  const page = await own.open('<zeroten-survey subject="Fjellrev" presentation="popover"></zeroten-survey>');
  await page.evaluate(async () => {
    const element = document.querySelector('zeroten-survey');
    const shown = element.show();
    element.removeAttribute('open');
    await shown;
  });
  assert.deepEqual([await page.locator('.card').count(), await seen(page, 'show')], [0, []]);
});

test('reset() starts an inline survey from the beginning, as another response', async () => {
  const page = await own.open(inline);
  await radio(page, 9).click();
  await page.evaluate(() => document.querySelector('zeroten-survey').reset());
  await radio(page, 2).click();
  await page.getByRole('textbox').waitFor();
  const ids = (await seen(page, 'answer')).map((one) => one.detail.response.id);
  assert.equal(new Set(ids).size, 2);
});

test('a definition and a respondent that were set before the script ran are used', async () => {
  own.server.pages['/early.js'] = `
    const element = document.querySelector('zeroten-survey');
    element.definition = { zeroten: 1, id: 'early', subject: 'Ulv' };
    element.respondent = 'customer-17';`;
  const page = await own.open('<zeroten-survey channel="page" touchpoint="purchase"></zeroten-survey>', {
    head: '<script src="/early.js" defer></script>',
  });
  await radio(page, 9).click();
  const { response } = await event(page, 'answer');
  assert.deepEqual(
    [response.survey, response.respondent, response.channel, response.touchpoint],
    ['early', 'customer-17', 'page', 'purchase'],
  );
});

test('a definition that comes late is shown when it comes', async () => {
  const page = await own.open('<zeroten-survey></zeroten-survey>');
  await page.waitForFunction(() => customElements.get('zeroten-survey'));
  await page.evaluate(() => {
    document.querySelector('zeroten-survey').definition = '{"zeroten":1,"id":"late","subject":"Ulv"}';
  });
  await page.getByRole('heading', { name: 'Ulv' }).waitFor();
});

const languages = [
  ['the page around it', '<div lang="sv-FI"><zeroten-survey subject="F"></zeroten-survey></div>', {}, 'sv'],
  ['its own attribute first', '<zeroten-survey language="fi" lang="da" subject="F"></zeroten-survey>', {}, 'fi'],
  ['the browser if nobody says', '<zeroten-survey subject="F"></zeroten-survey>', { lang: '', locale: 'nn-NO' }, 'nn'],
];
for (const [name, survey, options, language] of languages) {
  test(`the language is that of ${name}`, async () => {
    const page = await own.open(survey, options);
    await card(page).waitFor();
    assert.equal(await card(page).getAttribute('lang'), language);
    assert.ok(own.server.requests.includes(`/dist/i18n/${language}.json`));
  });
}

test('English asks for no language file', async () => {
  const page = await own.open(inline);
  await card(page).waitFor();
  assert.deepEqual(
    own.server.requests.filter((path) => path.includes('i18n')),
    [],
  );
});

test('a survey that is not there is zeroten-error, and nothing is shown', async () => {
  const page = await own.open('<zeroten-survey survey="/none.json" presentation="popover" open></zeroten-survey>');
  const { problems } = await event(page, 'error');
  assert.equal(problems[0].code, 'not_found');
  assert.match(problems[0].message, /none\.json could not be loaded: status 404/);
  assert.deepEqual([await page.locator('.card').count(), await page.locator('[open]').count()], [0, 0]);
});

test('a broken definition is zeroten-error with all its problems and their places', async () => {
  own.server.pages['/broken.json'] = json({ zeroten: 1, id: '', subject: 'F', colour: 'red' });
  const page = await own.open('<zeroten-survey survey="/broken.json"></zeroten-survey>');
  const { problems } = await event(page, 'error');
  const found = problems.map(({ code, path }) => `${code} ${path}`);
  assert.ok(problems.length >= 2 && found.some((one) => /^unknown_key .*\/colour$/.test(one)), found.join(', '));
  assert.equal(await page.locator('.card').count(), 0);
});

test('a collector that is down is asked again until the response is there', async () => {
  let calls = 0;
  own.server.collect = (response) => {
    calls += 1;
    return calls < 3 ? { status: 503 } : receipt(response);
  };
  try {
    const page = await own.open(inline);
    await page.clock.install();
    await radio(page, 9).click();
    for (let round = 0; round < 200 && calls < 3; round++) await page.clock.runFor(1000);
    assert.ok(calls >= 3);
    assert.equal(new Set(own.server.received.map((one) => `${one.id} ${one.seq}`)).size, 1);
  } finally {
    own.server.collect = receipt;
  }
});

test('while the collector is down the status line says that nothing is sent yet, and then that it is saved', async () => {
  let up = false;
  own.server.collect = (response) => (up ? receipt(response) : { status: 503 });
  try {
    const page = await own.open(inline);
    await page.clock.install();
    await radio(page, 9).click();
    const status = page.getByRole('status');
    await status.filter({ hasText: 'Not sent yet' }).waitFor();
    up = true;
    for (let round = 0; round < 200 && (await status.textContent()) !== 'Saved'; round++) await page.clock.runFor(1000);
    assert.equal(await status.textContent(), 'Saved');
  } finally {
    own.server.collect = receipt;
  }
});

test('a response that the collector refuses is zeroten-error with its reasons, and is not sent again', async () => {
  own.server.collect = () => ({
    status: 422,
    json: { problems: [{ code: 'off_path', severity: 'error', path: '', message: 'No.' }] },
  });
  try {
    const page = await own.open(inline);
    await radio(page, 9).click();
    const { problems, response } = await event(page, 'error');
    assert.deepEqual([problems[0].code, response.answers.score], ['off_path', 9]);
    assert.equal(own.server.received.length, 1);
  } finally {
    own.server.collect = receipt;
  }
});

test('a page that is closed right after the click still delivers', async () => {
  const page = await own.open(inline);
  await radio(page, 7).click();
  await page.goto('about:blank');
  for (let round = 0; round < 100 && !own.server.received.length; round++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(own.server.received[0]?.answers.score, 7);
});

test('the script may be a module, too, and may come twice', async () => {
  const page = await own.open(inline, { head: '<script type="module" src="/dist/zeroten.js?v=2"></script>' });
  await radio(page, 9).click();
  await page.getByRole('textbox').waitFor();
});

test('as a module alone it finds the files beside it', async () => {
  own.server.pages['/module'] =
    '<!doctype html><html lang="nb"><title>m</title><script src="/record.js"></script><script type="module" src="/dist/zeroten.js"></script><zeroten-survey subject="F"></zeroten-survey>';
  const page = await own.open('');
  await page.goto(`${own.server.url}/module`);
  await page.getByRole('heading', { name: 'Hvor sannsynlig' }).waitFor();
});

test('element.js as a module registers the element', async () => {
  own.server.pages['/esm'] =
    '<!doctype html><html lang="en"><title>m</title><script src="/record.js"></script><script type="module" src="/dist/element.js"></script><zeroten-survey subject="F"></zeroten-survey>';
  const page = await own.open('');
  await page.goto(`${own.server.url}/esm`);
  await page.getByRole('heading', { name: 'How likely' }).waitFor();
});

test('the module is fetched once, also when the page preloads it', async () => {
  const preload = '<link rel="preload" as="fetch" crossorigin href="/dist/zeroten_classic.wasm">';
  const warnings = [];
  const page = await own.open(inline, { head: preload });
  page.on('console', (message) => warnings.push(message.text()));
  await card(page).waitFor();
  assert.equal(own.server.requests.filter((path) => path.endsWith('_classic.wasm')).length, 1);
  assert.deepEqual(warnings, []);
});
