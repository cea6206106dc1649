// web/render in Chromium, fed with messages that the standard survey never sends.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawOn, ending, nps, question, saidOn, startRender, text } from './support/render.mjs';

let render;
let page;

before(async () => {
  render = await startRender();
});
after(() => render?.close());

async function fresh() {
  page = await render.fresh();
  return page;
}

const draw = (screen, problems) => drawOn(page, screen, problems);
const said = () => saidOn(page);

test('digits and their names are those of the language', async () => {
  await fresh();
  const named = {
    ...nps,
    options: nps.options.map(({ value }) => ({ value, name: value === 0 ? '0, Low' : `${value}` })),
  };
  await draw(question([named], { language: 'fa', direction: 'rtl' }));
  assert.equal(await page.getByRole('radio', { name: '۰, Low', exact: true }).count(), 1);
  assert.equal(await page.getByRole('radio', { name: '۷', exact: true }).count(), 1);
  assert.equal(await page.locator('.digits').nth(10).textContent(), '۱۰');
});

test('two questions on a screen: a click on a score chooses only, and Next answers both', async () => {
  await fresh();
  await draw(question([nps, text]));
  await page.getByRole('radio', { name: '9' }).click();
  await page.getByRole('textbox').fill('Socks');
  assert.deepEqual(await said(), [['answer', [{ question: 'score', value: 9 }]]]);
  await page.getByRole('button', { name: 'Next' }).click();
  const answers = [
    { question: 'score', value: 9 },
    { question: 'why', value: 'Socks' },
  ];
  assert.deepEqual((await said()).at(-1), ['submit', answers]);
});

test('each problem stands at its field', async () => {
  await fresh();
  const problem = (field, message) => ({ code: 'required', severity: 'error', path: '', message, field });
  await draw(question([nps, text]), [problem('why', 'Say why.'), problem('score', 'Choose.')]);
  const alerts = await page.getByRole('alert').allTextContents();
  assert.deepEqual(alerts, ['Choose.', 'Say why.']);
  assert.equal(await page.getByRole('textbox').getAttribute('aria-invalid'), 'true');
  await draw(question([nps, text]));
  assert.deepEqual(await page.getByRole('alert').allTextContents(), ['', '']);
  assert.equal(await page.getByRole('textbox').getAttribute('aria-invalid'), null);
});

test('the same screen again keeps the nodes, the focus and what is being typed', async () => {
  await fresh();
  await draw(question([text]));
  await page.getByRole('textbox').focus();
  await page.keyboard.type('Half');
  const before = await page.getByRole('textbox').elementHandle();
  await draw(question([{ ...text, label: 'Why then?' }]));
  assert.equal(await before.evaluate((node) => node === window.shadow.activeElement && node.value), 'Half');
  await page.getByRole('heading', { name: 'Why then?' }).waitFor();
});

test('a value that the engine changes replaces what was there', async () => {
  await fresh();
  await draw(question([{ ...text, value: 'One' }]));
  await draw(question([{ ...text, value: 'Two' }]));
  assert.equal(await page.getByRole('textbox').inputValue(), 'Two');
});

test('a text that was emptied takes the answer back; one that was left alone says nothing', async () => {
  await fresh();
  await draw(question([{ ...text, value: 'One' }]));
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox').fill('  ');
  await page.getByRole('button', { name: 'Next' }).click();
  assert.deepEqual(await said(), [
    ['submit', []],
    ['submit', [{ question: 'why', value: null }]],
  ]);
});

test('a text of one line is sent with Enter', async () => {
  await fresh();
  await draw(question([{ ...text, multiline: false }]));
  await page.getByRole('textbox').fill('Socks');
  await page.keyboard.press('Enter');
  assert.deepEqual(await said(), [['submit', [{ question: 'why', value: 'Socks' }]]]);
});

test('Back is there when the engine accepts it', async () => {
  await fresh();
  await draw(question([text], { may: ['answer', 'next'] }));
  assert.equal(await page.getByRole('button', { name: 'Back' }).isVisible(), false);
  await draw(question([text]));
  await page.getByRole('button', { name: 'Back' }).click();
  assert.deepEqual(await said(), [['back']]);
});

test('right to left, 0 is on the right and 10 on the left, and so are their labels', async () => {
  await fresh();
  await draw(question([nps], { language: 'ar', direction: 'rtl' }));
  const x = async (locator) => (await locator.boundingBox()).x;
  assert.ok(
    (await x(page.getByRole('radio', { name: '0', exact: true }))) > (await x(page.getByRole('radio', { name: '10' }))),
  );
  assert.ok((await x(page.getByText('Low'))) > (await x(page.getByText('High'))));
  await page.getByRole('radio', { name: '5' }).focus();
  assert.equal(await page.evaluate(() => window.card.node.dir), 'rtl');
});

test('a question of a type that nobody here can draw is left out, and the others are there', async () => {
  await fresh();
  for (const type of ['hologram', 'constructor']) {
    await draw(question([{ ...text, id: 'new', type }]));
    await page.getByRole('button', { name: 'Next' }).click();
    await draw(question([{ ...text, id: 'new', type }, nps]));
    await page.getByRole('radio', { name: '9' }).click();
  }
  assert.deepEqual(await said(), [
    ['submit', []],
    ['answer', [{ question: 'score', value: 9 }]],
    ['submit', []],
    ['answer', [{ question: 'score', value: 9 }]],
  ]);
});

test('markup in any text is text', async () => {
  await fresh();
  const evil = '<img src=x onerror=alert(1)>';
  await draw(question([{ ...nps, label: evil, left: evil }], { progress: { step: 1, of: 1, text: evil } }));
  await draw({ ...ending([{ type: 'link', text: evil, url: 'https://example.com' }]), title: evil, text: evil });
  assert.equal(await page.evaluate(() => window.shadow.querySelectorAll('img').length), 0);
  assert.equal(await page.getByRole('heading').textContent(), evil);
});

test('a closed screen is empty', async () => {
  await fresh();
  await draw(question([text]));
  await draw({ kind: 'closed', language: 'en', direction: 'ltr' });
  assert.equal(await page.evaluate(() => window.shadow.querySelector('.body').childElementCount), 0);
});

test('the status line is one node that changes its text', async () => {
  await fresh();
  await draw(question([text]));
  const before = await page.getByRole('status').elementHandle();
  await page.evaluate(() => window.card.say('Not sent'));
  await draw(ending([]));
  assert.equal(await before.evaluate((node) => node.isConnected && node.textContent), 'Not sent');
});

const links = [
  ['https://example.com/review', 'https://example.com/review'],
  ['HTTPS://EXAMPLE.COM/', 'https://example.com/'],
  ['mailto:post@fjellrev.example', 'mailto:post@fjellrev.example'],
  ['tel:+4722222222', 'tel:+4722222222'],
  ...[
    'http://example.com/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.com/x',
    'file:///etc/passwd',
    'about:blank',
    'filesystem:https://x/y',
    'view-source:https://example.com',
    'intent://x#Intent;end',
    '//example.com',
    '/relative',
    'relative',
    '#fragment',
    '',
    ' ',
    'https:',
    'https://',
  ].map((url) => [url, null]),
];
test(`of ${links.length} addresses only https, mailto and tel become links`, async () => {
  await fresh();
  const made = await page.evaluate(
    (urls) => urls.map((url) => window.linkFor({ type: 'link', text: 'x', url }, { newTab: 'new tab' })?.href ?? null),
    links.map(([url]) => url),
  );
  assert.deepEqual(
    made.map((href, index) => [links[index][0], href]),
    links,
  );
});

test('a link leaves no trace of the page behind', async () => {
  await fresh();
  await draw(ending([{ type: 'link', text: 'Review us', url: 'https://example.com/' }]));
  const link = page.getByRole('link', { name: 'Review us' });
  assert.deepEqual(
    [await link.getAttribute('rel'), await link.getAttribute('target')],
    ['noopener noreferrer', '_blank'],
  );
});
