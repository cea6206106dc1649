// A respondent completes the standard survey: by mouse, by touch, by keyboard alone.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { seen } from '../support/browsers/suite.mjs';
import { standard } from '../support/surveys/standard.mjs';

const { inline, popover } = standard;

export default function specs(own) {
  /** What the collector has when all is done: one response, complete. */
  async function complete(answers, category) {
    const last = await own.received((one) => one.status === 'complete');
    assert.deepEqual([last.answers, last.category], [answers, category]);
    assert.equal(new Set(own.server.received.map((one) => one.id)).size, 1);
  }

  for (const [presentation, survey] of Object.entries({ inline, popover })) {
    test(`by mouse, ${presentation}: a score, a text, an ending`, async () => {
      const page = await own.open(survey);
      await page.click('.radio[value="9"]');
      await page.says('.ask', 'What is missing for a 10?');
      await page.click('.text');
      await page.type('Warmer socks');
      await page.click('.next');
      await page.says('.title', 'Thank you!');
      await complete({ score: 9, why: 'Warmer socks' }, 'promoter');
    });
  }

  test('by touch', { skip: own.lacking.touch }, async () => {
    const page = await own.open(popover, { width: 390, height: 700 });
    await page.tap('.radio[value="3"]');
    await page.says('.ask', 'most important thing');
    await page.tap('.text');
    await page.type('Dry boots');
    await page.tap('.next');
    await page.says('.title', 'We are sorry');
    await complete({ score: 3, why: 'Dry boots' }, 'detractor');
  });

  test('by keyboard alone', async () => {
    const page = await own.open(inline);
    await page.appears('.radio');
    await page.at('#before', (node) => node.focus());
    await page.key('Tab');
    await page.key('Space');
    for (let presses = 0; presses < 7; presses++) await page.key('ArrowRight');
    assert.equal(await page.focused(), '7');
    await page.key('Enter');
    await page.says('.ask', 'What would make you more likely');
    await page.key('Tab');
    await page.type('More maps');
    await page.key('Tab'); // Back
    await page.key('Tab');
    assert.equal(await page.focused(), 'Send');
    await page.key('Enter');
    await page.says('.title', 'Thank you');
    await complete({ score: 7, why: 'More maps' }, 'passive');
  });

  test('without a text', async () => {
    const page = await own.open(inline);
    await page.click('.radio[value="10"]');
    await page.says('.ask', 'What do you value most');
    await page.click('.next');
    await page.says('.title', 'Thank you!');
    await complete({ score: 10 }, 'promoter');
  });

  test('back to another score: the text that was typed stays, and the question is the other one', async () => {
    const page = await own.open(inline);
    await page.click('.radio[value="9"]');
    await page.click('.text');
    await page.type('Half a thought');
    await page.click('.back');
    await page.appears('.radio:checked');
    assert.equal(await page.at('.radio:checked', (node) => node.value), '9');
    await page.click('.radio[value="2"]');
    await page.says('.ask', 'most important thing');
    assert.equal(await page.at('.text', (node) => node.value), 'Half a thought');
    await page.click('.next');
    await page.says('.title', 'We are sorry');
    await complete({ score: 2, why: 'Half a thought' }, 'detractor');
    assert.equal((await seen(page, 'complete')).length, 1);
  });
}
