// A respondent answers every type of question: by mouse, by touch, by keyboard alone; what arrives is what was given.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { seen } from '../support/browsers/suite.mjs';
import { answers, everyType, option } from '../support/surveys/every_type.mjs';

/** What is typed on one page; a day is typed in the order in which the browser asks for its parts. */
const typed = Object.entries({ story: 'It rained', name: 'Kari', address: 'kari@example.no', weight: '7,5' });

/**
 * In the page: what to type into a date for 17 May 2026. Unknown languages are written as Americans do. WebKit goes to the
 * next part only when it is told to.
 */
function dayAsTyped() {
  const between = navigator.userAgent.includes('Chrome') || navigator.userAgent.includes('Firefox') ? '' : '-';
  const language = Intl.DateTimeFormat.supportedLocalesOf([navigator.language.replace(/^C$/, 'en-US')])[0];
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  const values = { day: '17', month: '05', year: '2026' };
  return parts
    .filter((type) => type in values)
    .map((type) => values[type])
    .join(between);
}

/** Chooses and presses with `point(selector)`, a click or a tap, and writes with the keyboard. */
export async function answerWith(page, point) {
  const choose = (question, value) => point(option(question, value));
  for (const question of ['score', 'service', 'food', 'effort']) await choose(question, answers[question]);
  await point('.next');
  await choose('best', 'view');
  await choose('areas', 'none'); // the others exclude it
  await choose('areas', 'price');
  await choose('areas', 'other');
  await page.type('The fog');
  await choose('mood', 'glad');
  await point('.next');
  for (const [question, text] of typed) {
    await point(`#${question}-text`);
    await page.type(text);
  }
  await point('#day-text');
  for (let presses = 0; presses < 3; presses++) await page.key('ArrowLeft'); // to its first part
  await page.type(await page.eval(dayAsTyped));
  await point('#agree-box');
  await point('.next');
  await choose('again', 3); // alone on its screen: it goes on by itself
  await page.says('.ask', 'That was all.');
  await point('.next');
  await page.says('.title', 'Thank you, Kari!');
}

/** The Tab key once; `stop` is what must have the focus then. */
async function tab(page, stop) {
  await page.key('Tab');
  assert.equal(await page.focused(), stop);
}

/** From the first button of a group that nothing is chosen in, to the one so many further on. */
async function arrows(page, steps) {
  await page.key('Space');
  for (let presses = 0; presses < steps; presses++) await page.key('ArrowRight');
}

async function answerByKeyboard(page) {
  await page.at('#before', (node) => node.focus());
  for (const [first, steps] of [
    ['0', 9],
    ['1', 3],
    ['1', 4],
    ['1', 1],
  ]) {
    await tab(page, first);
    await arrows(page, steps);
  }
  await tab(page, 'Next');
  await page.key('Enter');
  await page.appears(option('best', 'tent'));
  await tab(page, 'tent');
  await arrows(page, 1);
  for (const [stop, press] of [
    ['price', true],
    ['staff', false],
    ['other', true],
  ]) {
    await tab(page, stop);
    if (press) await page.key('Space');
  }
  await page.type('The fog'); // the field for it has the focus
  await tab(page, 'none');
  await tab(page, 'glad');
  await page.key('Space');
  await tab(page, 'Back');
  await tab(page, 'Next');
  await page.key('Space');
  await page.appears('#story-text');
  for (const [question, text] of typed) {
    await tab(page, `${question}-text`);
    await page.type(text);
  }
  await tab(page, 'day-text');
  await page.type(await page.eval(dayAsTyped));
  // How many stops a date has is the browser's matter; the link in the consent is one, too.
  const isOn = async (id) => (await page.focused()) === id;
  for (let presses = 0; presses < 6 && !(await isOn('agree-box')); presses++) await page.key('Tab');
  await page.key('Space');
  await page.key('Enter'); // as in every form
  await page.appears(option('again', 1));
  await tab(page, '1');
  await arrows(page, 2);
  await page.key('Enter');
  await page.says('.ask', 'That was all.');
  for (let presses = 0; presses < 4 && !(await isOn('Send')); presses++) await page.key('Tab');
  await page.key('Enter');
  await page.says('.title', 'Thank you, Kari!');
}

export default function specs(own) {
  const ways = [
    ['by mouse', false, everyType.inline, (page) => answerWith(page, (selector) => page.click(selector))],
    ['by touch', own.lacking.touch, everyType.popover, (page) => answerWith(page, (selector) => page.tap(selector))],
    ['by keyboard alone', false, everyType.inline, answerByKeyboard],
  ];
  for (const [name, skip, markup, answer] of ways) {
    test(`every type of question, ${name}`, { skip }, async () => {
      const page = await own.open(markup);
      await page.appears(option('score', 0));
      await answer(page);
      const last = await own.received((one) => one.status === 'complete');
      assert.deepEqual(last.answers, answers);
      assert.deepEqual(last.scores, { nps: 9, csat: 4, ces: 2, emotion: 90 });
      assert.equal(new Set(own.server.received.map((one) => one.id)).size, 1);
      assert.equal((await seen(page, 'complete')).length, 1);
    });
  }

  test('an ending offers all of its actions, each where it leads, and the last one closes it by keyboard', async () => {
    const page = await own.open(everyType.popover);
    await page.appears(option('score', 0));
    for (const [, reach] of everyType.screens) await reach(page);
    const links = await page.all('.links a', (node) => [node.getAttribute('href'), node.rel, node.target]);
    const away = ['noopener noreferrer', '_blank'];
    const shared = encodeURIComponent('I was here\nhttps://fjellrev.example/');
    assert.deepEqual(links, [
      ['https://fjellrev.example/huts', ...away],
      ['https://reviews.example/fjellrev', ...away],
      [`mailto:?body=${shared}`, '', ''], // no browser here has a way to share of its own
      ['https://fjellrev.example/panel', ...away],
      ['mailto:hei@fjellrev.example', ...away],
    ]);
    assert.deepEqual(await page.all('.copied', (node) => node.value), ['https://fjellrev.example/', 'FJELL-10']);
    await page.at('.links > :last-child', (node) => node.focus());
    await page.key('Enter');
    await page.waitFor(() => window.seen.some((one) => one.name === 'dismiss'));
    assert.equal((await seen(page, 'dismiss'))[0].response.status, 'complete');
  });
}
