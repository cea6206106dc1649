// From a page to a score: real shop, real widget, real collector, real file, real report.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demo, rows, shots, still, until } from './support/demo.mjs';
import { radio } from './support/suite.mjs';

const own = demo();
const picture = fileURLToPath(new URL('../../docs/screenshot.png', import.meta.url));
const responses = () =>
  rows(own, 'SELECT id, seq, nps, category, status, record FROM responses ORDER BY received, id').map((row) => ({
    ...row,
    record: JSON.parse(row.record),
  }));

/** Buys a jacket and a tent in a browser profile of its own, and waits for the question. */
async function buy() {
  const page = await own.visit('/shop/', { viewport: { width: 1280, height: 800 } });
  await page.getByRole('button', { name: 'Legg i kurven: Skodd' }).click();
  await page.getByRole('button', { name: 'Legg i kurven: Ly 2' }).click();
  await page.getByRole('link', { name: 'Handlekurv, 2 varer' }).click();
  await page.getByRole('button', { name: 'Bestill og betal' }).click();
  await page.getByRole('heading', { name: 'Ordren er bekreftet' }).waitFor();
  await page
    .getByRole('group', { name: /anbefale Fjellrev/ })
    .or(page.getByRole('radiogroup'))
    .first()
    .waitFor();
  return page;
}

const respondents = [
  {
    score: 10,
    category: 'promoter',
    asked: 'Hva setter du mest pris på hos oss?',
    thanked: 'Tusen takk!',
    says: 'Varme sokker',
  },
  {
    score: 8,
    category: 'passive',
    asked: 'Hva skal til for at du vil anbefale oss?',
    thanked: 'Takk for svaret',
    says: 'Lang leveringstid',
  },
  {
    score: 3,
    category: 'detractor',
    asked: 'Hva er det viktigste vi bør gjøre bedre?',
    thanked: 'Vi beklager',
    says: 'Glidelåsen røk <b>igjen</b>',
  },
];

for (const { score, category, asked, thanked, says } of respondents) {
  test(`a customer answers ${score}, is asked what fits, is thanked, and is in the file as a ${category}`, async () => {
    const page = await buy();
    await still(page);
    await page.screenshot({ path: path.join(shots, `shop_${category}.png`) });
    await radio(page, score).click();
    await page.getByRole('textbox', { name: asked }).fill(says);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: thanked }).waitFor();
    const row = await until(() => responses().find((one) => one.nps === score && one.status === 'complete'));
    assert.equal(row.category, category);
    assert.deepEqual(row.record.answers, { score, why: says });
    const { survey, channel, touchpoint, language } = row.record;
    assert.deepEqual([survey, channel, touchpoint, language], ['shop-nps', 'popover', 'purchase', 'nb']);
  });
}

test('the file has three rows, one for each customer', () => {
  const all = responses();
  assert.deepEqual(all.map((row) => `${row.nps} ${row.category} ${row.status}`).sort(), [
    '10 promoter complete',
    '3 detractor complete',
    '8 passive complete',
  ]);
  assert.equal(new Set(all.map((row) => row.id)).size, 3);
});

test('the report says 0, of three answers, and between what', async () => {
  const page = await own.visit(`/report/?survey=shop-nps#token=${own.collector.token}`, { locale: 'en-US' });
  await page.getByText('3 answers', { exact: true }).waitFor();
  assert.equal(await page.locator('.number strong').textContent(), '0');
  await page.getByText('95% sure: it is between −61 and 61.').waitFor();
  await page.getByText('Few answers').waitFor();
  assert.deepEqual(
    await page.locator('.comments .text').allTextContents(),
    respondents.map((one) => one.says).reverse(),
  );
  assert.equal(new URL(page.url()).hash, '', 'the token does not stay in the address');
  await page.screenshot({ path: path.join(shots, 'report_chain.png'), fullPage: true });
});

test('a fourth customer only clicks 9 and leaves, and counts; an open report shows it by itself', async () => {
  const report = await own.visit(`/report/?survey=shop-nps#token=${own.collector.token}`);
  await report.getByText('3 svar', { exact: true }).waitFor();
  const page = await buy();
  await radio(page, 9).click();
  await page.close();
  const row = await until(() => responses().find((one) => one.nps === 9));
  assert.deepEqual([row.category, row.status, row.record.answers], ['promoter', 'partial', { score: 9 }]);
  await report.getByText('4 svar', { exact: true }).waitFor();
  assert.equal(await report.locator('.number strong').textContent(), '25');
});

test('the same record twice changes nothing', async () => {
  const before = responses();
  for (const { record } of before) {
    const answer = await fetch(`${own.collector.url}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(record),
    });
    assert.deepEqual([answer.status, (await answer.json()).result], [200, 'duplicate']);
  }
  assert.deepEqual(responses(), before);
});

test('the README shows this shop', () => {
  if (process.env.ZEROTEN_SCREENSHOT || !existsSync(picture))
    copyFileSync(path.join(shots, 'shop_promoter.png'), picture);
  assert.ok(existsSync(picture));
});
