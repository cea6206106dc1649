// The keyboard: where Tab stops, what arrows and Space do and do not, where the focus is before and after.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { seen } from '../support/browsers/suite.mjs';
import { everyType, option } from '../support/surveys/every_type.mjs';
import { standard } from '../support/surveys/standard.mjs';

const { inline, popover } = standard;

/** Every group of radio buttons there is, each alone in a survey. */
const choices = ['one', 'two', 'three'].map((id) => ({ id, text: id }));
const groups = Object.fromEntries(
  Object.entries({
    nps: {},
    numbers: { type: 'rating' },
    stars: { type: 'rating', look: 'stars' },
    smileys: { type: 'rating', look: 'smileys' },
    choice: { choices },
    emotion: { feelings: choices.map((choice) => ({ ...choice, weight: 0 })) },
  }).map(([id, more]) => {
    const question = { id, type: id, ask: 'Which one?', ...more };
    return [id, JSON.stringify({ zeroten: 1, id, questions: [question], endings: [{ id: 'end', title: 'Done' }] })];
  }),
);

export default function specs(own) {
  async function from(id, survey) {
    const page = await own.open(survey);
    await page.appears('.radio');
    await page.at(`#${id}`, (node) => node.focus());
    return page;
  }

  /** Nothing was answered and nothing sent. */
  async function nothingSent(page) {
    assert.deepEqual([await seen(page, 'answer'), own.server.received], [[], []]);
    assert.equal(own.server.requests.filter((path) => path.includes('responses')).length, 0);
  }

  test('Tab stops at the scale once, when nothing is chosen', async () => {
    const page = await from('before', inline);
    await page.key('Tab');
    assert.equal(await page.focused(), '0');
    await page.key('Tab');
    assert.equal(await page.focused(), 'after');
  });

  test('Tab stops at the score that is chosen, then at Next', async () => {
    const page = await from('before', inline);
    await page.key('Tab');
    for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.key(key);
    await page.at('#before', (node) => node.focus());
    const stops = [];
    for (let presses = 0; presses < 3; presses++) {
      await page.key('Tab');
      stops.push(await page.focused());
    }
    assert.deepEqual(stops, ['3', 'Next', 'after']);
    await nothingSent(page);
  });

  test('Shift+Tab stops at the scale once', async () => {
    const page = await from('after', inline);
    await page.key('Shift+Tab');
    assert.match(await page.focused(), /^(0|10)$/); // from behind, browsers differ in which button of a group is its stop
    await page.key('Shift+Tab');
    assert.equal(await page.focused(), 'before');
  });

  test('arrows select one after the other, stay in the scale, and send nothing', async () => {
    const page = await from('before', inline);
    await page.key('Tab');
    const passed = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowLeft', 'ArrowLeft']) {
      await page.key(key);
      passed.push(await page.at('.radio:checked', (node) => node.value));
    }
    assert.deepEqual(passed.slice(0, -1), ['1', '2', '3', '2', '1', '0']);
    assert.match(passed.at(-1), /^(0|10)$/); // in WebKit the first button stays the first
    assert.equal(await page.focused(), passed.at(-1));
    await nothingSent(page);
  });

  test('Space selects and sends nothing; Enter goes on and the new question has the focus', async () => {
    const page = await from('before', inline);
    await page.key('Tab');
    await page.key('Space');
    assert.equal(await page.at('.radio:checked', (node) => node.value), '0');
    await nothingSent(page);
    await page.key('Enter');
    await page.says('.ask', 'most important thing');
    assert.equal(await page.focused(), 'why-ask');
    assert.equal((await seen(page, 'answer'))[0].value, 0);
  });

  test('every group of radio buttons is one stop of the Tab key, and arrows choose in it and send nothing', async () => {
    for (const [name, text] of Object.entries(groups)) own.server.pages[`/${name}.json`] = text;
    const one = (name) => `<zeroten-survey survey="/${name}.json" collector="/"></zeroten-survey>`;
    const page = await own.open(Object.keys(groups).map(one).join(''));
    await page.waitFor(
      (count) => window.seen.filter((event) => event.name === 'show').length === count,
      Object.keys(groups).length,
    );
    await page.at('#before', (node) => node.focus());
    for (const name of Object.keys(groups)) {
      const values = await page.all(`[name="${name}"]`, (node) => node.value);
      await page.key('Tab');
      await page.key('Space');
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) await page.key(key);
      assert.deepEqual(await page.all(`[name="${name}"]:checked`, (node) => node.value), [values[1]], name);
      assert.equal(await page.focused(), values[1], name);
      await page.key('Tab');
      assert.equal(await page.focused(), 'Send', name);
    }
    await page.key('Tab');
    assert.equal(await page.focused(), 'after');
    await nothingSent(page);
  });

  test('on a page of several groups arrows go nowhere: the screen and the focus stay', async () => {
    const page = await own.open(everyType.inline);
    await page.appears(option('score', 0));
    for (const name of ['score', 'service', 'food', 'effort']) {
      await page.at(`[name="${name}"]`, (node) => node.focus());
      for (const key of ['Space', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.key(key);
      assert.equal(await page.focused(), await page.at(`[name="${name}"]:checked`, (node) => node.value));
    }
    assert.equal(await page.at('.question', (node) => node.querySelectorAll('[role=radiogroup]').length), 4);
    assert.deepEqual(await seen(page, 'complete'), []);
  });

  test('a popover that appears leaves the focus where it is, and what is typed there goes there', async () => {
    const field = '<input id="search" aria-label="Search">';
    const page = await own.open(field + popover.replace(' open', ''));
    await page.waitFor(() => customElements.get('zeroten-survey') !== undefined);
    await page.at('#search', (node) => node.focus());
    await page.type('te');
    await page.eval(() => document.querySelector('zeroten-survey').show());
    await page.appears('.radio');
    assert.equal(await page.focused(), 'search');
    await page.type('nt');
    assert.equal(await page.at('#search', (node) => node.value), 'tent');
  });

  test('Escape in the popover closes it and the focus is back where it was', async () => {
    const page = await from('before', popover);
    await page.key('Tab');
    assert.equal(await page.focused(), '0');
    await page.key('Escape');
    await page.waitFor(
      () => !document.querySelector('zeroten-survey').shadowRoot.querySelector('.card').checkVisibility(),
    );
    assert.equal(await page.focused(), 'before');
    assert.equal((await seen(page, 'dismiss')).length, 1);
  });

  test('Escape outside the popover leaves it open', async () => {
    const page = await from('before', popover);
    await page.key('Escape');
    assert.equal(await page.at('.card', (node) => node.checkVisibility()), true);
    assert.deepEqual(await seen(page, 'dismiss'), []);
  });
}
