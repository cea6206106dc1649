// A reward that cannot be had yet, or not at all: the collector fails, the network is gone, all codes are given out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { again, code, rewardSuite, status } from './support/reward.mjs';
import { codeFor, receipt } from './support/server.mjs';
import { card, radio } from './support/suite.mjs';

const { own, open } = rewardSuite();

test('while the collector fails 64 times nothing is claimed and no code is there; then it is claimed once', async () => {
  let calls = 0;
  let fails = true;
  own.server.collect = (response) => {
    calls += 1;
    return fails ? { status: 503 } : receipt(response);
  };
  const page = await open();
  await page.clock.install();
  await radio(page, 9).click();
  await status(page).waitFor();
  assert.equal(await status(page).textContent(), 'Your code will appear here as soon as your answer has arrived.');
  for (let round = 0; round < 2000 && calls < 64; round++) await page.clock.runFor(20_000);
  assert.ok(calls >= 64, `${calls} calls`);
  assert.deepEqual([own.server.claims.length, await code(page).count()], [0, 0]);
  assert.equal(await again(page).count(), 0, 'nothing has failed that the respondent could mend');
  fails = false;
  for (let round = 0; round < 200 && !(await code(page).count()); round++) await page.clock.runFor(20_000);
  assert.equal(own.server.claims.length, 1);
});

test('when all codes are given out the ending says so', async () => {
  own.server.reward = () => ({ status: 200, json: { result: 'exhausted' } });
  const page = await open();
  await radio(page, 9).click();
  await status(page).filter({ hasText: 'All codes have been given out.' }).waitFor();
  assert.deepEqual([await code(page).count(), await again(page).count(), own.server.claims.length], [0, 0, 1]);
});

test('a claim that fails is tried again by itself', async () => {
  let calls = 0;
  own.server.reward = (claim) => {
    calls += 1;
    return calls < 4 ? { status: 503 } : codeFor(claim);
  };
  const page = await open();
  await page.clock.install();
  await radio(page, 9).click();
  await again(page).waitFor();
  for (let round = 0; round < 200 && !(await code(page).count()); round++) await page.clock.runFor(1000);
  assert.deepEqual([calls, await again(page).count()], [4, 0]);
  assert.equal(new Set(own.server.claims.map((claim) => JSON.stringify(claim))).size, 1);
});

test('who does not want to wait tries again with the button, and the focus is on the code then', async () => {
  own.server.reward = () => ({ status: 422, json: { problems: [] } });
  const page = await open();
  await radio(page, 9).click();
  await again(page).waitFor();
  own.server.reward = codeFor;
  await again(page).click();
  await code(page).waitFor();
  assert.equal(await code(page).evaluate((node) => node === node.getRootNode().activeElement), true);
});

test('offline at the end: the code comes when the network does', async () => {
  const page = await open();
  await radio(page, 9).waitFor();
  await page.context().setOffline(true);
  await radio(page, 9).click();
  await status(page).waitFor();
  await card(page).getByText('Not sent yet').waitFor();
  assert.deepEqual([own.server.claims.length, await code(page).count()], [0, 0]);
  await page.context().setOffline(false);
  await code(page).waitFor();
});

test('offline between the receipt and the code, it is claimed when the network is back', async () => {
  const page = await open();
  await page.clock.install(); // no timer runs out
  await page.route('**/v1/claims', (route) => route.abort());
  await radio(page, 9).click();
  await again(page).waitFor();
  await page.unroute('**/v1/claims');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await code(page).waitFor();
});

test('what claims could not be loaded at first: it is loaded later', async () => {
  const page = await open();
  await page.clock.install();
  await page.route('**/reward.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/reward.js'));
  await radio(page, 9).click();
  await failed;
  await page.unroute('**/reward.js');
  for (let round = 0; round < 200 && !(await code(page).count()); round++) await page.clock.runFor(1000);
  assert.equal(own.server.claims.length, 1);
});
