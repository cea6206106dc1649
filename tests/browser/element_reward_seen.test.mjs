// What the respondent sees and hears of a reward, and what becomes of it when the survey is taken away or closed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { again, code, gate, one, rewardSuite, settled, status } from './support/reward.mjs';
import { codeFor } from './support/server.mjs';
import { radio, seen } from './support/suite.mjs';

const { own, open, holdReceipt } = rewardSuite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('the code is read out once, by a line that was there before it', async () => {
  const answered = gate();
  own.server.reward = async (claim) => {
    await answered.opened;
    return codeFor(claim);
  };
  const page = await open();
  await radio(page, 9).click();
  await status(page).waitFor();
  await status(page).evaluate((node) => {
    window.spoken = [];
    new MutationObserver(() => window.spoken.push(node.textContent)).observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  answered.open();
  await code(page).waitFor();
  assert.deepEqual(await page.evaluate(() => window.spoken), [`Your code ${await code(page).inputValue()}`]);
});

test('a button copies the code and says so; the field is for reading', async () => {
  const page = await open();
  await radio(page, 9).click();
  await code(page).waitFor();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => Object.assign(window, { copied: text }) },
    });
  });
  assert.equal(await code(page).getAttribute('readonly'), '');
  await page.getByRole('button', { name: 'Your code' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => window.copied), await code(page).inputValue());
});

const takeAway = (page) =>
  page.evaluate(async () => {
    window.kept = document.querySelector('zeroten-survey');
    window.kept.remove();
    await new Promise(requestAnimationFrame);
  });
const putBack = (page) => page.evaluate(() => document.querySelector('main').append(window.kept));

test('taken away and put back, the survey claims again and has the same code', async () => {
  const page = await open();
  await radio(page, 9).click();
  await code(page).waitFor();
  const before = await code(page).inputValue();
  await takeAway(page);
  const claimed = page.waitForResponse('**/v1/claims');
  await putBack(page);
  await claimed;
  assert.equal(await code(page).inputValue(), before);
  assert.deepEqual(own.server.claims[1], own.server.claims[0]);
});

test('taken away before the receipt, it claims nothing until it is back', async () => {
  const answered = holdReceipt();
  const page = await open();
  await radio(page, 9).click();
  await status(page).waitFor();
  await takeAway(page);
  const stored = page.waitForResponse('**/v1/responses');
  answered.open();
  await (await stored).finished();
  await settled(page);
  assert.equal(own.server.claims.length, 0);
  await putBack(page);
  await code(page).waitFor();
});

test('closed while it waits, nothing is claimed any more', async () => {
  const answered = holdReceipt();
  const page = await open(one, { attributes: 'collector="/" presentation="popover" open' });
  await radio(page, 9).click();
  await status(page).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  const stored = page.waitForResponse('**/v1/responses');
  answered.open();
  await (await stored).finished();
  await settled(page);
  assert.deepEqual([own.server.claims.length, (await seen(page, 'dismiss')).length], [0, 1]);
});

for (const colorScheme of ['light', 'dark'])
  test(`axe finds nothing while it waits, when it fails and when the code is there, 320 px, ${colorScheme}`, async () => {
    const answered = holdReceipt();
    own.server.reward = () => ({ status: 422 });
    const page = await open(one, { viewport: { width: 320, height: 640 }, colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe);
    const check = async (state) => {
      const { violations } = await page.evaluate(() => window.axe.run('zeroten-survey'));
      const told = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
      assert.deepEqual(told, [], state);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, state);
    };
    await radio(page, 9).click();
    await status(page).waitFor();
    await check('waiting');
    answered.open();
    await again(page).waitFor();
    await check('failed');
    own.server.reward = codeFor;
    await again(page).click();
    await code(page).waitFor();
    await check('code');
  });
