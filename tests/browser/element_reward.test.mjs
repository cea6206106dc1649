// A reward at the end of <zeroten-survey> in Chromium: claimed when the collector has the response, and never before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, ending, gate, heading, one, place, reward, rewardSuite, settled, status } from './support/reward.mjs';
import { codeFor, receipt } from './support/server.mjs';
import { event, radio } from './support/suite.mjs';

const { own, open } = rewardSuite();
const full = { ...one, id: 'full', questions: [{ id: 'food', type: 'rating', ask: 'The food?' }] };
const posts = () => own.server.requests.filter((path) => path.startsWith('/v1/'));
/** What stands in the page and in the survey. */
const everything = (page) =>
  page.evaluate(
    () => document.documentElement.outerHTML + document.querySelector('zeroten-survey').shadowRoot.innerHTML,
  );

for (const [name, definition] of [
  ['classic', one],
  ['full', full],
]) {
  test(`the code comes after the receipt, with the ${name} engine`, async () => {
    const page = await open(definition);
    await radio(page, name === 'full' ? 4 : 9).click();
    await code(page).waitFor();
    const { response } = await event(page, 'complete');
    const { id, seq, survey } = response;
    const [claim] = own.server.claims;
    assert.deepEqual(claim, { zeroten: 1, survey, id, seq, pool: 'free-month', receipt: receipt(response).json });
    assert.equal(await code(page).inputValue(), codeFor(claim).json.code);
    assert.equal(own.server.claims.length, 1);
    assert.equal(posts().at(-1), '/v1/claims');
  });
}

test('a survey without a reward does not load what claims one', async () => {
  const page = await open({ ...one, endings: ending({ type: 'copy', value: 'x' }) });
  await radio(page, 9).click();
  await heading(page).waitFor();
  assert.equal(own.server.requests.includes('/dist/reward.js'), false);
});

test('the receipt for an answer on the way is not one for the end', async () => {
  const first = gate();
  const last = gate();
  own.server.collect = async (response) => {
    await (response.status === 'complete' ? last.opened : first.opened);
    return receipt(response);
  };
  const page = await open({ ...one, questions: [...one.questions, { id: 'why', type: 'text', ask: 'Why?' }] });
  await radio(page, 9).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await status(page).waitFor();
  const second = page.waitForRequest((request) => request.postData()?.includes('"status":"complete"'));
  first.open();
  await second;
  await settled(page);
  assert.deepEqual([own.server.claims.length, await code(page).count()], [0, 0]);
  last.open();
  await code(page).waitFor();
  assert.equal(own.server.claims[0].seq, own.server.received.at(-1).seq);
});

test('the code is nowhere in the page before the collector gave it', async () => {
  const asked = gate();
  const answered = gate();
  own.server.reward = async (claim) => {
    asked.open();
    await answered.opened;
    return { status: 200, json: { result: 'code', code: `WOOL-${claim.pool}` } };
  };
  const page = await open();
  await radio(page, 9).click();
  await asked.opened;
  assert.equal((await everything(page)).includes('WOOL'), false);
  answered.open();
  await code(page).waitFor();
});

test('without a collector no reward is promised', async () => {
  const page = await open(one, { attributes: '' });
  await radio(page, 9).click();
  await heading(page).waitFor();
  assert.equal(await place(page).count(), 0);
});

test('who answered nothing is promised nothing', async () => {
  const page = await open({ ...one, questions: [{ id: 'why', type: 'text', ask: 'Why?', required: false }] });
  await page.getByRole('button', { name: 'Send' }).click();
  await heading(page).waitFor();
  assert.deepEqual([await place(page).count(), posts()], [0, []]);
});

test('a response that the collector refuses has no reward', async () => {
  own.server.collect = () => ({ status: 422, json: { problems: [] } });
  const page = await open();
  await radio(page, 9).click();
  await event(page, 'error');
  assert.deepEqual([await place(page).count(), own.server.claims.length], [0, 0]);
});

test('two rewards have a code each', async () => {
  const page = await open({ ...one, endings: ending(reward, { type: 'reward', pool: 'mug', text: 'A mug' }) });
  await radio(page, 9).click();
  await page.getByRole('group', { name: 'A mug' }).getByRole('textbox').waitFor();
  await place(page).getByRole('textbox').waitFor();
  assert.deepEqual(own.server.claims.map(({ pool }) => pool).sort(), ['free-month', 'mug']);
});
