// <zeroten-survey> in Chromium: several on a page, and the places and pages that it must get along with.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './support/demo.mjs';
import { card, radio, seen, suite } from './support/suite.mjs';

const own = suite();

/** From the first question to the ending, by what stands in `place`. */
async function complete(place, score = 9) {
  await radio(place, score).click();
  await place.getByRole('textbox').fill('Warm socks');
  await place.getByRole('button', { name: 'Send' }).click();
  await place.getByRole('heading', { name: 'Thank you' }).waitFor();
}

test('three widgets on a page, in three languages, leave each other alone', async () => {
  const page = await own.open(`
    <zeroten-survey id="en" subject="Fjellrev" survey-id="one" collector="/"></zeroten-survey>
    <div lang="fi"><zeroten-survey id="fi" subject="Susi" survey-id="two" collector="/"></zeroten-survey></div>
    <zeroten-survey id="nb" language="nb" subject="Ulv" survey-id="three" collector="/" presentation="popover" open></zeroten-survey>`);
  const [en, fi, nb] = ['en', 'fi', 'nb'].map((id) => page.locator(`#${id}`));
  for (const widget of [en, fi, nb]) await widget.locator('.card').waitFor();
  await radio(en, 3).focus();
  await page.keyboard.press('Space');
  await radio(fi, 4).focus();
  await page.keyboard.press('Space');
  await radio(nb, 5).focus();
  await page.keyboard.press('Space');
  // Radios of one name that stood in one group would have taken the choice from each other.
  assert.deepEqual(
    [await radio(en, 3).isChecked(), await radio(fi, 4).isChecked(), await radio(nb, 5).isChecked()],
    [true, true, true],
  );
  await page.keyboard.press('Escape');
  await card(page, '#nb').waitFor({ state: 'hidden' });
  await radio(fi, 4).focus();
  await page.keyboard.press('Enter');
  await fi.getByRole('textbox').fill('Lämpimät sukat');
  await radio(en, 9).click();
  await en.getByRole('textbox').waitFor();
  assert.equal(await fi.getByRole('textbox').inputValue(), 'Lämpimät sukat');
  const answers = (await seen(page, 'answer')).map(({ id, detail }) => [
    id,
    detail.response.survey,
    detail.value,
    detail.response.language,
  ]);
  assert.deepEqual(answers, [
    ['fi', 'two', 4, 'fi'],
    ['en', 'one', 9, 'en'],
  ]);
});

test('inside shadow roots it follows the language around them, and its events reach the page', async () => {
  own.server.pages['/nested.js'] = `
    const outer = document.querySelector('#outer').attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const survey = document.createElement('zeroten-survey');
    survey.setAttribute('subject', 'Fjellrev');
    inner.append(survey);`;
  const page = await own.open('<div lang="nb"><div id="outer"></div></div><script src="/nested.js" defer></script>');
  await card(page).waitFor();
  assert.equal(await card(page).getAttribute('lang'), 'nb');
  await radio(page, 9).click();
  await page.getByRole('textbox').waitFor();
  // Seen from outside, the event comes from the outermost host.
  const [{ id, composed, detail }] = await seen(page, 'answer');
  assert.deepEqual([id, composed, detail.value], ['outer', true, 9]);
});

test('in a modal dialog it works from start to end, and Escape closes one thing at a time', async () => {
  const page = await own.open(`<dialog>
    <zeroten-survey id="inline" subject="Fjellrev"></zeroten-survey>
    <zeroten-survey id="popover" subject="Ulv" presentation="popover" open></zeroten-survey></dialog>`);
  await card(page, '#popover').waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelector('dialog').showModal());
  await complete(page.locator('#inline'));
  await radio(page.locator('#popover'), 2).focus();
  await page.keyboard.press('Escape');
  await card(page, '#popover').waitFor({ state: 'hidden' });
  assert.equal(await page.locator('dialog').evaluate((dialog) => dialog.open), true);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog').evaluate((dialog) => dialog.open), false);
});

const narrow = {
  'a dialog': '<dialog open>SURVEY</dialog>',
  'a row of a flex box': '<div class="row">SURVEY</div>',
};
for (const [name, place] of Object.entries(narrow)) {
  test(`in ${name}, which is as wide as what is in it, the survey has its own width`, async () => {
    own.server.pages['/row.css'] = '.row { display: flex }';
    const page = await own.open(place.replace('SURVEY', '<zeroten-survey subject="Fjellrev"></zeroten-survey>'), {
      head: '<link rel="stylesheet" href="/row.css">',
    });
    await card(page).waitFor();
    const width = () => card(page).evaluate((node) => node.getBoundingClientRect().width);
    assert.equal(await width(), 640);
    await page.setViewportSize({ width: 320, height: 700 });
    assert.ok((await width()) > 200 && (await width()) <= 320, `${await width()} px`);
  });
}

/** What throws in a sandbox that has no origin. */
const storages = ['localStorage', 'sessionStorage', 'indexedDB', 'cookie'];

for (const [engine, survey] of [
  ['classic', '<zeroten-survey subject="Fjellrev" collector="/"></zeroten-survey>'],
  ['full', '<zeroten-survey survey="/full.json" collector="/"></zeroten-survey>'],
]) {
  test(`in a sandbox without an origin the survey reaches the collector, ${engine} engine`, async () => {
    own.server.pages['/full.json'] = JSON.stringify({
      zeroten: 1,
      id: 'full',
      subject: 'Fjellrev',
      facts: { 'user.plan': 'text' },
    });
    own.server.pages['/storage.js'] = `
      window.thrown = [];
      const uses = { localStorage: () => localStorage, sessionStorage: () => sessionStorage,
        indexedDB: () => indexedDB.open('a'), cookie: () => document.cookie };
      for (const [name, use] of Object.entries(uses)) try { use(); } catch { thrown.push(name); }`;
    own.server.headers = { 'access-control-allow-origin': '*' };
    try {
      const page = await own.open('');
      own.server.pages['/framing'] =
        '<!doctype html><title>f</title><iframe sandbox="allow-scripts" src="/page" width="600" height="600"></iframe>';
      own.server.pages['/page'] = own.server.pages['/page']
        .replace('<h1>', `${survey}<h1>`)
        .replace('<head>', '<head><script src="/storage.js"></script>');
      own.server.policy += "; frame-src 'self'";
      await page.goto(`${own.server.url}/framing`);
      const frame = page.frames()[1];
      await complete(page.frameLocator('iframe'));
      assert.deepEqual(await frame.evaluate(() => [window.origin, window.thrown, window.refused]), [
        'null',
        storages,
        [],
      ]);
      await until(() => own.server.received.at(-1)?.status === 'complete');
      assert.deepEqual(
        (await frame.evaluate(() => window.seen)).filter(({ name }) => name === 'error'),
        [],
      );
    } finally {
      own.server.headers = {};
      own.server.policy = own.server.policy.replace("; frame-src 'self'", '');
    }
  });
}

const pages = {
  'adds enumerable names to what all objects and lists inherit': `
    const add = (prototype, names) => names.forEach((name) => { prototype[name] ??= function () { return 'added'; }; });
    add(Object.prototype, ['each', 'extend', 'clone', 'first', 'watch']);
    for (const { prototype } of [Array, String, Function, Promise, Map, Element])
      add(prototype, ['each', 'first', 'remove', 'id', 'type', 'value', 'screen', 'session', 'problems']);`,
  'freezes what all objects inherit': `
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const found = Object.getOwnPropertyDescriptor(globalThis, name).value;
      if (typeof found === 'function' && found.prototype && !/^(HTML|Window|Event)/.test(name)) Object.freeze(found.prototype);
      if (typeof found === 'function' || name === 'JSON' || name === 'Math' || name === 'Reflect') Object.freeze(found);
    }`,
};
for (const [name, script] of Object.entries(pages)) {
  test(`a page that ${name} does not break the survey`, async () => {
    own.server.pages['/hostile.js'] = script;
    own.server.pages['/full.json'] = JSON.stringify({
      zeroten: 1,
      id: 'full',
      subject: 'Ulv',
      facts: { 'user.plan': 'text' },
    });
    const page = await own.open(
      '<zeroten-survey id="a" subject="Fjellrev" collector="/"></zeroten-survey><zeroten-survey id="b" survey="/full.json" collector="/"></zeroten-survey>',
      { head: '<script src="/hostile.js"></script>' },
    );
    await complete(page.locator('#a'));
    await complete(page.locator('#b'), 10);
    await until(() => own.server.received.some(({ survey, status }) => survey === 'full' && status === 'complete'));
    assert.deepEqual(await seen(page, 'error'), []);
    const scores = new Map(own.server.received.map(({ survey, answers }) => [survey, answers]));
    assert.deepEqual(
      [...scores.values()].map(({ score }) => score),
      [9, 10],
    );
  });
}

const orders = {
  'after the element': ['', '<script src="/dist/zeroten.js"></script>'],
  twice: ['<script src="/dist/zeroten.js"></script><script src="/dist/zeroten.js?again"></script>', ''],
};
for (const [name, [before, after]] of Object.entries(orders)) {
  test(`the script may come ${name}`, async () => {
    own.server.pages['/order'] =
      `<!doctype html><html lang="en"><title>o</title><script src="/record.js"></script>${before}<zeroten-survey subject="Fjellrev"></zeroten-survey>${after}`;
    const page = await own.open('');
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(`${own.server.url}/order`);
    await complete(page);
    assert.deepEqual([wrong, (await seen(page, 'show')).length, (await seen(page, 'complete')).length], [[], 1, 1]);
  });
}

/** All that a page can have set before the script comes; the definition is stronger than `subject`. */
const early = `
  const survey = document.createElement('zeroten-survey');
  survey.facts = { user: { plan: 'pro' } };
  survey.definition = { zeroten: 1, id: 'early', subject: 'Ulv', facts: { 'user.plan': 'text' } };
  survey.respondent = 'customer-17';
  survey.setAttribute('subject', 'Fjellrev');`;
const places = {
  'in the page': 'document.querySelector("main").append(survey);',
  'not yet in the page':
    'customElements.whenDefined("zeroten-survey").then(() => document.querySelector("main").append(survey));',
};
for (const [name, place] of Object.entries(places)) {
  test(`an element that was made before the script came keeps its properties, ${name}`, async () => {
    own.server.pages['/early.js'] = early + place;
    const page = await own.open('', { head: '<script src="/early.js" defer></script>' });
    await radio(page, 9).click();
    await page.getByRole('textbox').waitFor();
    const { survey, facts, respondent } = (await seen(page, 'answer'))[0].detail.response;
    assert.deepEqual([survey, facts, respondent], ['early', { user: { plan: 'pro' } }, 'customer-17']);
  });
}

test('properties count in whatever order they are set, up to the end of the script that sets them', async () => {
  const page = await own.open('<zeroten-survey></zeroten-survey>');
  await page.evaluate(async () => {
    await customElements.whenDefined('zeroten-survey');
    const survey = document.querySelector('zeroten-survey');
    survey.setAttribute('subject', 'Fjellrev');
    survey.definition = { zeroten: 1, id: 'ordered', subject: 'Ulv', facts: { 'user.plan': 'text' } };
    survey.facts = { user: { plan: 'pro' } };
    survey.setAttribute('touchpoint', 'support');
  });
  await radio(page, 9).click();
  await page.getByRole('textbox').waitFor();
  const { survey, facts, touchpoint } = (await seen(page, 'answer'))[0].detail.response;
  assert.deepEqual([survey, facts, touchpoint], ['ordered', { user: { plan: 'pro' } }, 'support']);
});
