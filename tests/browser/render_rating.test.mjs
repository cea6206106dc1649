// Stars, smileys and the room that is left in a text, as web/render draws them in Chromium.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawOn, question, saidOn, startRender, text } from './support/render.mjs';

let render;
let page;

before(async () => {
  render = await startRender();
});
after(() => render?.close());

const rating = (look, points, names) => ({
  id: 'food',
  type: 'rating',
  look,
  names: '{count, plural, one {# star} other {# stars}}',
  label: 'The food?',
  required: true,
  left: 'Bad',
  right: 'Good',
  options: Array.from({ length: points }, (_, index) => ({ value: index + 1, name: names?.[index] ?? `${index + 1}` })),
});
const moods = ['Very unhappy', 'Unhappy', 'Neutral', 'Happy', 'Very happy'];

async function show(field, options) {
  page = await render.fresh(options);
  await drawOn(page, question([field]));
}

const radioNames = () =>
  page.evaluate(() => [...window.shadow.querySelectorAll('input[type=radio]')].map((radio) => radio.ariaLabel));
/** Which drawings are filled. */
const filled = () =>
  page.evaluate(() =>
    [...window.shadow.querySelectorAll('.look')].map((look) => getComputedStyle(look).fill !== 'none'),
  );

test('stars are named by their number, in the plural of the language', async () => {
  await show(rating('stars', 3));
  assert.deepEqual(await radioNames(), ['1 star', '2 stars', '3 stars']);
});

test('smileys are named by their mood', async () => {
  await show(rating('smileys', 5, moods));
  assert.deepEqual(await radioNames(), moods);
});

test('a click on a star answers, and fills it and all before it', async () => {
  await show(rating('stars', 5), { reducedMotion: 'reduce' });
  await page.getByRole('radio', { name: '3 stars' }).click();
  assert.deepEqual(await saidOn(page), [['submit', [{ question: 'food', value: 3 }]]]);
  assert.deepEqual(await filled(), [true, true, true, false, false]);
});

test('one smiley is chosen, not those before it', async () => {
  await show(rating('smileys', 5, moods), { reducedMotion: 'reduce' });
  await page.getByRole('radio', { name: 'Unhappy', exact: true }).press('Space');
  assert.deepEqual(await filled(), [false, true, false, false, false]);
  assert.deepEqual(await saidOn(page), [], 'the keyboard only selects');
});

for (const [look, points] of [
  ['numbers', 10],
  ['stars', 10],
  ['smileys', 5],
]) {
  test(`${points} ${look} fit into 320 pixels, each at least 24 wide and high`, async () => {
    await show(rating(look, points), { viewport: { width: 320, height: 600 } });
    const sizes = await page.evaluate(() =>
      [...window.shadow.querySelectorAll('.option')].map((option) => option.getBoundingClientRect().toJSON()),
    );
    assert.equal(sizes.length, points);
    for (const { width, height, left, right } of sizes) {
      assert.ok(width >= 24 && height >= 24, `${width} × ${height}`);
      assert.ok(left >= 0 && right <= 320);
    }
  });
}

const counter = () => page.locator('.counter').textContent();

test('a text says how much room is left only when it is nearly full', async () => {
  await show({ ...text, maxLength: 8 });
  const box = page.getByRole('textbox');
  await box.fill('12345');
  assert.equal(await counter(), '');
  await box.fill('123456');
  assert.equal(await counter(), '2 characters left');
  await box.fill('123456🦊');
  assert.equal(await counter(), '1 character left', 'in characters, as people count them');
  await box.fill('1234567890');
  assert.equal(await counter(), '-2 characters left');
});
