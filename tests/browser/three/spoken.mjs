// What a screen reader is told: roles and names, and what live regions say, in which order.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { receipt } from '../support/server.mjs';
import { everyType, option } from '../support/surveys/every_type.mjs';
import { standard } from '../support/surveys/standard.mjs';
import { walk } from '../support/surveys/walk.mjs';

const { popover } = standard;

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

/** Asserts role and name of what a selector finds; the name as text or pattern. */
const isOn = (page) => async (selector, role, name) => {
  const told = await page.accessible(selector);
  assert.equal(told.role, role, selector);
  if (typeof name === 'string') assert.equal(told.name, name, selector);
  else assert.match(told.name, name);
};

const said = (page) => page.eval(() => window.said);

export default function specs(own) {
  test('roles and names on the way through the survey', async () => {
    const page = await own.open(popover);
    const is = isOn(page);
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

  test('roles and names of every type of question', async () => {
    const page = await own.open(everyType.popover);
    const is = isOn(page);
    const told = {
      'four scales': async () => {
        await is(option('food', 1), 'radio', '1 star');
        await is(option('food', 5), 'radio', '5 stars');
        await is(option('effort', 1), 'radio', 'Very unhappy');
        await is(option('service', 5), 'radio', '5, Very satisfied');
      },
      'three lists of choices': async () => {
        await is(option('best', 'tent'), 'radio', 'The tent');
        await is(option('areas', 'none'), 'checkbox', 'None of these');
        await is(option('mood', 'cross'), 'radio', 'Cross');
      },
      'three lists of choices, chosen, one half': () => is('.other:not([hidden])', 'textbox', 'Please specify'),
      'what is typed': async () => {
        await is('#story-text', 'textbox', 'What happened?');
        await is('#name-text', 'textbox', 'What do we call you?');
        await is('#address-text', 'textbox', 'What is your e-mail address?');
        await is('#weight-text', 'textbox', 'How much did you carry?');
        await is('#agree-box', 'checkbox', /^You may write to me, as the rules \(opens in a new tab\) say\.$/);
        assert.equal((await page.accessible('#day-text')).name, 'When was it?'); // its role has many names
      },
      'a statement': () => is('.ask', 'heading', 'That was all. What we do with it (opens in a new tab)'),
      'an ending with all actions': async () => {
        await is('.links > a', 'link', 'Our huts (opens in a new tab)');
        await is('.links > :last-child', 'button', 'Close');
      },
    };
    await walk(page, everyType, async (screen) => {
      await told[screen]?.();
    });
  });

  test('a score is told with its place, and its group with what both ends mean', {
    skip: own.lacking.described,
  }, async () => {
    const page = await own.open(popover);
    const { role, description } = await page.accessible('fieldset');
    assert.deepEqual([role, description], ['radiogroup', 'Not at all likely Extremely likely']);
    for (const score of [0, 5, 10]) {
      const { name, position } = await page.accessible(`.radio[value="${score}"]`);
      assert.match(name, new RegExp(`^${score}(,|$)`));
      assert.equal(position, `${score + 1} of 11`);
    }
  });

  test('on a page of several scales each button is told with its place in its own', {
    skip: own.lacking.described,
  }, async () => {
    const page = await own.open(everyType.popover);
    for (const [question, value, position, ends] of [
      ['score', 10, '11 of 11', 'Not at all likely Extremely likely'],
      ['food', 2, '2 of 5', 'Bad Good'],
      ['effort', 5, '5 of 5', 'optional Very difficult Very easy'],
    ]) {
      assert.equal((await page.accessible(option(question, value))).position, position, question);
      const group = `fieldset:has([name="${question}"])`;
      assert.equal((await page.accessible(group)).description, ends, question);
    }
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

  test('what is missing or wrong on a page is said once for each field', async () => {
    const page = await own.open(everyType.popover);
    await page.at('.card', listen);
    const wrong = {
      'four scales, two answers missing': 2,
      'three lists of choices, chosen, one half': 1,
      'what is typed, and wrong': 3, // what is missing is said when nothing is wrong any more
    };
    await walk(page, everyType, async (screen) => {
      const now = await page.eval(() => window.said.splice(0));
      assert.equal(now.length, wrong[screen] ?? 0, `${screen}: ${now}`);
      assert.equal(now.filter((one) => !one.startsWith('alert: ')).length, 0, screen);
      const marked = await page.all('[aria-invalid=true]', (node) => node.checkVisibility());
      assert.equal(marked.length, wrong[screen] ?? 0, screen);
    });
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
