// <zeroten-survey> in Chromium: how a respondent goes through it, by pointer and by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card, event, focused, radio, seen, suite } from './support/suite.mjs';

const own = suite();
const inline = '<zeroten-survey subject="Fjellrev" collector="/"></zeroten-survey>';
const popover = '<zeroten-survey subject="Fjellrev" collector="/" presentation="popover" open></zeroten-survey>';

/** Waits until the collector has a response that `wanted` accepts. */
async function received(page, wanted) {
  for (let round = 0; round < 200; round++) {
    const found = own.server.received.find(wanted);
    if (found) return found;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`not received: ${JSON.stringify(own.server.received)}`);
}

test('three clicks: a score, a text sent, an ending; and the collector has one complete response', async () => {
  const page = await own.open(inline);
  await radio(page, 9).click();
  await page.getByRole('textbox', { name: 'What is missing for a 10?' }).fill('Warmer socks');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Thank you!' }).waitFor();
  const last = await received(page, (one) => one.status === 'complete');
  assert.deepEqual(
    [last.category, last.answers, last.channel],
    ['promoter', { score: 9, why: 'Warmer socks' }, 'inline'],
  );
  assert.equal(new Set(own.server.received.map((one) => one.id)).size, 1);
});

test('a respondent who only clicks a score still counts', async () => {
  const page = await own.open(inline);
  await radio(page, 3).click();
  const first = await received(page, (one) => one.answers.score === 3);
  assert.deepEqual([first.status, first.category, first.seq], ['partial', 'detractor', 1]);
});

test('a respondent token is sent in the header, and with the address of no request', async () => {
  const page = await own.open('<zeroten-survey subject="Fjellrev" collector="/" token="z1.a.b"></zeroten-survey>');
  await radio(page, 3).click();
  await received(page, (one) => one.answers.score === 3);
  assert.equal(own.server.tokens.at(-1), 'Bearer z1.a.b');
  assert.ok(own.server.requests.every((path) => !path.includes('z1')));
});

test('the page hears show, answer, answer and complete, through the shadow root', async () => {
  const page = await own.open(inline);
  await radio(page, 10).click();
  await page.getByRole('textbox').fill('Socks');
  await page.getByRole('textbox').press('Control+Enter');
  const { response } = await event(page, 'complete');
  assert.equal(response.category, 'promoter');
  const heard = await page.evaluate(() => window.seen.map(({ name, composed }) => [name, composed]));
  assert.deepEqual(
    heard,
    ['show', 'answer', 'answer', 'complete'].map((name) => [name, true]),
  );
  const [first] = await seen(page, 'answer');
  assert.deepEqual([first.detail.question, first.detail.value], ['score', 10]);
});

test('arrow keys select and send nothing; Enter goes on', async () => {
  const page = await own.open(inline);
  await radio(page, 0).focus();
  for (const _ of Array(8)) await page.keyboard.press('ArrowRight');
  assert.equal(await focused(page), '8');
  assert.deepEqual([await seen(page, 'answer'), own.server.received], [[], []]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What would make you more likely' }).waitFor();
  assert.equal((await seen(page, 'answer'))[0].detail.value, 8);
});

test('the space bar selects only; Next is there for it then', async () => {
  const page = await own.open(inline);
  assert.equal(await page.getByRole('button', { name: 'Next' }).isVisible(), false);
  await radio(page, 6).focus();
  await page.keyboard.press('Space');
  assert.deepEqual(await seen(page, 'answer'), []);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Next');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'most important thing' }).waitFor();
});

test('the scale is one stop of the Tab key', async () => {
  const page = await own.open(inline);
  await card(page).waitFor();
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), '0');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'after');
});

test('Enter in a text is a new line, Ctrl+Enter sends', async () => {
  const page = await own.open(inline);
  await radio(page, 2).click();
  const text = page.getByRole('textbox');
  await text.fill('One');
  await text.press('Enter');
  assert.equal(await text.inputValue(), 'One\n');
  await text.press('Control+Enter');
  await page.getByRole('heading', { name: 'We are sorry' }).waitFor();
});

test('going on without an answer says so, marks the field, and keeps the focus', async () => {
  const page = await own.open(inline);
  await radio(page, 5).focus();
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert').filter({ hasText: 'Please answer this question.' });
  await alert.waitFor();
  const group = page.getByRole('radiogroup');
  assert.equal(await group.getAttribute('aria-invalid'), 'true');
  assert.ok((await group.getAttribute('aria-describedby')).includes(await alert.getAttribute('id')));
  assert.equal(await focused(page), '5');
  await radio(page, 7).click();
  await page.getByRole('textbox').waitFor();
});

test('back keeps the score and what was typed; another score asks another question', async () => {
  const page = await own.open(inline);
  await radio(page, 9).click();
  await page.getByRole('textbox').fill('Half a thought');
  await page.getByRole('button', { name: 'Back' }).click();
  assert.equal(await radio(page, 9).isChecked(), true);
  assert.deepEqual(
    (await seen(page, 'answer')).map((one) => one.detail.question),
    ['score'],
  );
  await radio(page, 2).click();
  await page.getByRole('heading', { name: 'most important thing' }).waitFor();
  assert.equal(await page.getByRole('textbox').inputValue(), 'Half a thought');
  assert.equal((await received(page, (one) => one.answers.score === 2)).category, 'detractor');
});

test('a click on the score that is chosen already goes on', async () => {
  const page = await own.open(inline);
  await radio(page, 9).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await radio(page, 9).click();
  await page.getByRole('textbox').waitFor();
  assert.equal((await seen(page, 'answer')).length, 2);
});

test('a text that is too long is refused with its limit, and stays to be shortened', async () => {
  const page = await own.open(inline);
  await radio(page, 9).click();
  const text = page.getByRole('textbox');
  await text.fill('x'.repeat(2001));
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('alert').filter({ hasText: '2000' }).waitFor();
  assert.equal((await text.inputValue()).length, 2001);
  await text.fill('🦊'.repeat(2000)); // code points, not UTF-16 units
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Thank you!' }).waitFor();
});

test('a popover takes no focus, and each new screen has it only after an act in it', async () => {
  const page = await own.open(popover);
  await page.locator('#before').focus();
  await card(page).waitFor();
  assert.equal(await focused(page), 'before');
  await radio(page, 9).click();
  assert.equal(await focused(page), 'why-ask');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'why-text');
});

test('Escape in the popover closes it and gives the focus back; outside it does nothing', async () => {
  const page = await own.open(popover);
  await card(page).waitFor();
  await page.locator('#before').focus();
  await page.keyboard.press('Escape');
  assert.equal(await card(page).isVisible(), true);
  await radio(page, 4).focus();
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'hidden' });
  assert.equal(await focused(page), 'before');
  assert.equal((await seen(page, 'dismiss')).length, 1);
});

test('the close button dismisses: what was answered is kept as dismissed', async () => {
  const page = await own.open(popover);
  await radio(page, 4).click();
  await page.getByRole('button', { name: 'Close' }).click();
  const { response } = await event(page, 'dismiss');
  assert.deepEqual([response.status, response.answers], ['dismissed', { score: 4 }]);
  await received(page, (one) => one.status === 'dismissed');
  assert.equal(await page.locator('zeroten-survey').getAttribute('open'), null);
});

test('closed at the ending, the response stays complete', async () => {
  const page = await own.open(popover);
  await radio(page, 10).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  const { response } = await event(page, 'dismiss');
  assert.equal(response.status, 'complete');
  await card(page).waitFor({ state: 'hidden' });
});
