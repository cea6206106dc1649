// <zeroten-survey> in Chromium with every type of question: what a respondent gives is what the response has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { event, radio, seen, suite } from './support/suite.mjs';

const own = suite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const choices = [
  { id: 'price', text: 'The price' },
  { id: 'staff', text: 'The staff' },
  { id: 'other', text: 'Something else', other: true },
  { id: 'none', text: 'None of these', exclusive: true },
];
const definition = {
  zeroten: 1,
  id: 'all',
  subject: 'Fjellrev',
  facts: { 'user.plan': ['free', 'pro'] },
  questions: [
    { id: 'score', type: 'nps' },
    { id: 'areas', type: 'choices', choices },
    { id: 'best', type: 'choice', ask: 'Which is **best**?', choices: choices.slice(0, 3), when: "user.plan == 'pro'" },
    { id: 'food', type: 'rating', ask: 'How was the food?', page: 'visit' },
    {
      id: 'weight',
      type: 'number',
      ask: 'How much did you carry?',
      step: 0.5,
      min: 0,
      max: 50,
      unit: 'kg',
      page: 'visit',
    },
    { id: 'heavy', type: 'consent', text: 'It was too heavy.', when: 'weight > 20', page: 'visit' },
    { id: 'day', type: 'date', ask: 'When was it?', min: '2026-01-01' },
    { id: 'address', type: 'email', required: true },
    { id: 'mood', type: 'emotion', ask: 'How do you feel?', feelings: [{ id: 'glad', text: 'Glad', weight: 90 }] },
    { id: 'soon', type: 'statement', text: 'You felt {mood|nothing}. [More](https://fjellrev.example/)' },
  ],
};

const ratings = {
  zeroten: 1,
  id: 'ratings',
  questions: [{ id: 'food', type: 'rating', look: 'stars', ask: 'How was the food?' }],
};

async function open(facts, options) {
  const page = await own.open('<zeroten-survey collector="/"></zeroten-survey>', options);
  await page.evaluate(
    ([survey, known]) => Object.assign(document.querySelector('zeroten-survey'), { facts: known, definition: survey }),
    [definition, facts],
  );
  await radio(page, 3).waitFor();
  return page;
}

const next = (page) => page.getByRole('button', { name: /^(Next|Send)$/ }).click();
const heading = (page, name) => page.getByRole('heading', { name }).waitFor();

test('a respondent answers every type of question, and the response has what was given', async () => {
  const page = await open({ user: { plan: 'pro' } });
  await radio(page, 3).click();
  await page.getByLabel('The staff').check();
  await page.getByLabel('Something else').first().check();
  await page.keyboard.type('The tent');
  await next(page);
  await page.getByLabel('The price').check();
  await next(page);
  await radio(page, 4).click();
  await page.getByRole('textbox', { name: 'How much did you carry?' }).fill('20,5');
  await page.keyboard.press('Tab');
  await page.getByLabel('It was too heavy.').check();
  await next(page);
  await page.locator('input[type=date]').fill('2026-05-17');
  await next(page);
  await page.getByRole('textbox').fill('kari@example.no');
  await next(page);
  await page.getByLabel('Glad').check();
  await next(page);
  await heading(page, 'You felt Glad. More');
  assert.equal(await page.getByRole('link', { name: 'More' }).getAttribute('href'), 'https://fjellrev.example/');
  await next(page);
  const { response } = await event(page, 'complete');
  assert.deepEqual(response.answers, {
    score: 3,
    areas: ['staff', { other: 'The tent' }],
    best: 'price',
    food: 4,
    weight: 20.5,
    heavy: true,
    day: '2026-05-17',
    address: 'kari@example.no',
    mood: 'glad',
  });
  assert.deepEqual([response.facts, response.scores], [{ user: { plan: 'pro' } }, { nps: 3, emotion: 90 }]);
});

test('a field comes and goes with the answer on the same page, and what stands in the others stays', async () => {
  const page = await open({});
  await radio(page, 3).click();
  await next(page);
  const weight = page.getByRole('textbox', { name: 'How much did you carry?' });
  await weight.fill('30');
  await radio(page, 2).click();
  await page.getByLabel('It was too heavy.').waitFor();
  await weight.fill('3');
  await page.keyboard.press('Tab');
  await page.getByLabel('It was too heavy.').waitFor({ state: 'detached' });
  assert.deepEqual([await weight.inputValue(), await radio(page, 2).isChecked()], ['3', true]);
});

test('a score that brings a field to its own page does not go past it', async () => {
  const page = await own.open('<zeroten-survey></zeroten-survey>');
  const survey = {
    zeroten: 1,
    id: 'page',
    questions: [
      { id: 'score', type: 'nps', page: 'one' },
      { id: 'why', type: 'text', ask: 'Why so low?', page: 'one', when: 'detractor(score)' },
    ],
  };
  await page.evaluate((one) => Object.assign(document.querySelector('zeroten-survey'), { definition: one }), survey);
  await radio(page, 3).click();
  await page.getByRole('textbox', { name: 'Why so low?' }).fill('The rain');
  await next(page);
  const { response } = await event(page, 'complete');
  assert.deepEqual(response.answers, { score: 3, why: 'The rain' });
});

test('none of these excludes the others, and the others exclude it', async () => {
  const page = await open({});
  await radio(page, 3).click();
  await page.getByLabel('The price').check();
  await page.getByLabel('None of these').check();
  assert.equal(await page.getByLabel('The price').isChecked(), false);
  await page.getByLabel('The staff').check();
  assert.equal(await page.getByLabel('None of these').isChecked(), false);
});

test('what is half given is said beside its field when the respondent goes on, and not before', async () => {
  const page = await open({});
  await radio(page, 3).click();
  await page.getByLabel('Something else').first().check();
  assert.equal(await page.getByRole('alert').first().textContent(), '');
  await next(page);
  await page.getByRole('alert').filter({ hasText: 'Please answer this question.' }).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.getByLabel('Something else').first().isChecked(), true);
});

const asked = () => own.server.requests.filter((path) => path === '/dist/full.js').length;

test('the usual survey does not load what draws other questions; the first one that needs it does, for all', async () => {
  const page = await own.open(
    '<zeroten-survey id="a" subject="F"></zeroten-survey><zeroten-survey id="b"></zeroten-survey>',
  );
  await radio(page, 9).waitFor();
  assert.equal(asked(), 0);
  await page.evaluate((survey) => Object.assign(document.querySelector('#b'), { definition: survey }), ratings);
  await page.locator('#b .look').first().waitFor();
  assert.equal(asked(), 1);
  const edges = await page.evaluate(() =>
    ['a', 'b'].map((id) => {
      const probe = document
        .getElementById(id)
        .shadowRoot.querySelector('.card')
        .appendChild(document.createElement('i'));
      probe.className = 'look';
      return getComputedStyle(probe).pointerEvents;
    }),
  );
  assert.deepEqual(edges, ['none', 'none'], 'the styles are in the survey that was there before, too');
});

test('a survey that needs what cannot be loaded is zeroten-error, and comes when it can', async () => {
  const page = await own.open('<zeroten-survey></zeroten-survey>');
  await page.route('**/full.js', (route) => route.abort());
  const show = () =>
    page.evaluate((survey) => Object.assign(document.querySelector('zeroten-survey'), { definition: survey }), ratings);
  await show();
  assert.equal((await event(page, 'error')).problems[0].code, 'unavailable');
  await page.unroute('**/full.js');
  await show();
  await page.locator('.look').first().waitFor();
});

test('as a module, the element draws what only the full engine asks, too', async () => {
  own.server.pages['/esm'] =
    '<!doctype html><html lang="en"><title>m</title><script src="/record.js"></script><script type="module" src="/dist/element.js"></script><zeroten-survey survey="/ratings.json"></zeroten-survey>';
  own.server.pages['/ratings.json'] = JSON.stringify(ratings);
  const page = await own.open('');
  await page.goto(`${own.server.url}/esm`);
  await page.getByRole('radio', { name: '3 stars' }).click();
  assert.equal((await event(page, 'answer')).value, 3);
});

test('every screen passes axe', async () => {
  const page = await open({ user: { plan: 'pro' } }, { reducedMotion: 'reduce' });
  await page.evaluate(axe);
  await radio(page, 3).click();
  const answers = { 'What is your e-mail address?': () => page.getByRole('textbox').fill('kari@example.no') };
  for (const name of [
    'Which of these apply?',
    'Which is best?',
    'How was the food?',
    'When was it?',
    'What is your e-mail address?',
    'How do you feel?',
    'You felt nothing. More',
  ]) {
    await heading(page, name);
    const { violations } = await page.evaluate(() => window.axe.run('zeroten-survey'));
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
      [],
      name,
    );
    await answers[name]?.();
    await next(page);
  }
});

test('a fact of the wrong type is told to the page, and the survey goes on without it', async () => {
  const page = await open({ user: { plan: 7 } });
  const [error] = await seen(page, 'error');
  assert.deepEqual(
    error.detail.problems.map(({ code, severity }) => [code, severity]),
    [['wrong_fact', 'warning']],
  );
});

test('a survey that asks this respondent nothing shows nothing', async () => {
  const page = await own.open('<zeroten-survey></zeroten-survey>');
  const nothing = {
    zeroten: 1,
    id: 'nothing',
    facts: { 'user.plan': ['free', 'pro'] },
    questions: [{ id: 'score', type: 'nps', when: "user.plan == 'pro'" }],
  };
  await page.evaluate(async (survey) => {
    const element = document.querySelector('zeroten-survey');
    element.definition = survey;
    await element.show();
  }, nothing);
  assert.equal(await page.locator('zeroten-survey .card').count(), 0);
  assert.deepEqual(await page.evaluate(() => window.seen), []);
});
