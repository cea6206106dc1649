// What a screen reader is told: roles and names, and what live regions say, in which order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { popover } from '../support/browsers/screens.mjs';
import { receipt } from '../support/server.mjs';

/** In the page, of the card: from now on, what its live regions say. A region that comes with its text counts as silent. */
function listen(card) {
  window.said = [];
  const known = new Map();
  const observer = new MutationObserver(() => {
    for (const region of card.querySelectorAll('[role=status], [role=alert]')) {
      const text = region.textContent;
      if (known.has(region) && known.get(region) !== text && text) window.said.push(`${region.role}: ${text}`);
      known.set(region, text);
    }
  });
  observer.observe(card, { subtree: true, childList: true, characterData: true });
  for (const region of card.querySelectorAll('[role=status], [role=alert]')) known.set(region, region.textContent);
}

const said = (page) => page.eval(() => window.said);

export default function specs(own) {
  test('roles and names on the way through the survey', { skip: own.lacking.accessible }, async () => {
    const page = await own.open(popover);
    const is = async (selector, role, name) =>
      assert.deepEqual(await page.accessible(selector), { role, name }, selector);
    await is('.card', 'region', 'Survey');
    await is('fieldset', 'radiogroup', 'How likely are you to recommend Fjellrev to a friend or colleague?');
    await is('.ask', 'heading', 'How likely are you to recommend Fjellrev to a friend or colleague?');
    await is('.radio[value="0"]', 'radio', '0, Not at all likely');
    await is('.radio[value="5"]', 'radio', '5');
    await is('.radio[value="10"]', 'radio', '10, Extremely likely');
    await is('.close', 'button', 'Close');
    await page.click('.radio[value="9"]');
    await is('.text', 'textbox', 'What is missing for a 10?');
    await is('.back', 'button', 'Back');
    await is('.next', 'button', 'Send');
    await page.click('.next');
    await is('.title', 'heading', 'Thank you!');
  });

  test('going on without an answer is said once, however often a respondent tries', async () => {
    const page = await own.open(popover);
    await page.at('.card', listen);
    assert.deepEqual(await said(page), []);
    await page.at('.radio[value="5"]', (node) => node.focus());
    await page.key('Enter');
    await page.waitFor(() => window.said.length === 1);
    await page.key('Enter');
    await page.key('Space');
    await page.key('Enter');
    await page.says('.ask', 'most important thing');
    assert.deepEqual(await said(page), ['alert: Please answer this question.']);
  });

  test('while the collector is down: not sent yet, and then saved', async () => {
    own.server.collect = () => ({ status: 503 });
    try {
      const page = await own.open(popover);
      await page.at('.card', listen);
      await page.click('.radio[value="9"]');
      await page.waitFor(() => window.said.length === 1);
      own.server.collect = receipt;
      await page.waitFor(() => window.said.length === 2);
      assert.deepEqual(await said(page), [
        'status: Not sent yet. It will be sent when you are online again.',
        'status: Saved',
      ]);
    } finally {
      own.server.collect = receipt;
    }
  });

  test('when all goes well nothing is said beside the screens', async () => {
    const page = await own.open(popover);
    await page.at('.card', listen);
    await page.click('.radio[value="9"]');
    await page.click('.next');
    await page.says('.title', 'Thank you!');
    await own.received((one) => one.status === 'complete');
    assert.deepEqual(await said(page), []);
  });
}
