// The report page in Chromium, before a collector that says what a test wants (tests/fixtures/report).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { demo, overflow, shots, violations } from './support/demo.mjs';
import { route as answerLike, tallyOf } from './support/report.mjs';

const own = demo();
const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/report/${name}.json`, import.meta.url), 'utf8'));
const english = { locale: 'en-US' };

/** The report page; every reading of a report is answered by `answer(survey, route)`, everything else as `given` says. */
async function open(answer, { address = '/report/#token=t', given = {}, ...options } = english) {
  const context = await own.profile(options);
  await context.route('**/v1/surveys**', (route) => answerLike(route, given));
  await context.route('**/v1/surveys/*/report', (route) =>
    answer(new URL(route.request().url()).pathname.split('/')[3], route),
  );
  const page = await context.newPage();
  await page.goto(own.collector.url + address);
  return page;
}
const shows = (name, options = english) => {
  const report = fixture(name);
  const given = {
    tally: tallyOf([['2026-11-22', report.score.distribution]]),
    comments: report.comments,
    ...options.given,
  };
  return open((_, route) => route.fulfill({ json: report }), { ...options, given });
};
const number = (page) => page.locator('.number strong').textContent();
/** A promise, and what fulfils it. */
function signal() {
  const own = {};
  own.promise = new Promise((resolve) => {
    own.resolve = resolve;
  });
  return own;
}
/** What the page does when somebody looks at it again. */
const look = (page) => page.evaluate(() => dispatchEvent(new Event('focus')));

const told = [
  ['three', '0', '3 answers', '95% sure: it is between −61 and 61.', true],
  ['minus', '−48', '27 answers', '95% sure: it is between −69 and −18.', true],
  ['nearly_zero', '0', '502 answers', '95% sure: it is between −6 and 5.', false],
  ['many', '60', '2,300 answers', '95% sure: it is between 58 and 63.', false],
];
for (const [name, score, answers, sure, thin] of told) {
  test(`the report of "${name}": ${score}, ${answers}, ${sure}`, async () => {
    const page = await shows(name);
    await page.getByText(answers, { exact: true }).waitFor();
    await page.getByText(sure, { exact: true }).waitFor();
    assert.equal(await number(page), score);
    assert.equal(await page.getByText('Few answers').isVisible(), thin);
  });
}

test('the interval lies on the track where its numbers are', async () => {
  const page = await shows('minus');
  const box = (part) => page.locator(part).boundingBox();
  const [track, band, mark] = [await box('.track'), await box('.band'), await box('.mark')];
  const at = (x) => Math.round(((x - track.x) / track.width) * 200 - 100);
  assert.deepEqual([at(band.x), at(band.x + band.width), at(mark.x + mark.width / 2)], [-69, -18, -48]);
});

test('the distribution is bars for the eye and a table for everybody', async () => {
  const page = await shows('many');
  await page.locator('.spread').getByText('As a table').click();
  const rows = await page.locator('.spread').getByRole('row').allTextContents();
  assert.deepEqual([rows.length, rows[1], rows[11]], [12, '012', '10938']);
  const heights = await page
    .locator('.column')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  assert.equal(heights.indexOf(Math.max(...heights)), 10);
  assert.ok(Math.abs(heights[9] / heights[10] - 611 / 938) < 0.02, 'as high as their counts');
});

test('what they wrote is text and nothing but text, with score and category', async () => {
  const page = await shows('many');
  const first = page.locator('.comment').filter({ hasText: 'Glidelåsen røk <b>igjen</b>' });
  assert.match(await first.textContent(), /^3.*Detractor: 3 · Nov 22, 2026/s);
  assert.equal(await page.locator('.comment b').count(), 0);
  assert.match(await page.locator('.comment').last().textContent(), /^–Uten poengno score/);
});

test('nobody has answered yet: no number is made up', async () => {
  const page = await shows('empty');
  await page.getByText('No answers yet').waitFor();
  assert.equal(await page.locator('.number').count(), 0);
});

test('the token is asked for, kept for the tab, not in the address, and forgotten on request', async () => {
  const page = await shows('three', { ...english, address: '/report/' });
  await page.getByLabel('Token').fill('  secret ');
  await page.keyboard.press('Enter');
  await page.getByText('3 answers').waitFor();
  const asked = page.waitForRequest('**/report');
  await page.reload();
  assert.equal((await asked).headers().authorization, 'Bearer secret');
  await page.getByText('3 answers').waitFor();
  assert.equal(page.url(), `${own.collector.url}/report/`);
  await page.getByRole('button', { name: 'Forget the token' }).click();
  await page.getByLabel('Token').waitFor();
  assert.equal(await page.locator('.report').count(), 0);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
});

test('a wrong token is refused by the real collector, said so, and can be corrected', async () => {
  const page = await own.visit('/report/#token=wrong', english);
  await page.getByRole('alert').filter({ hasText: 'did not accept this token' }).waitFor();
  own.expected(/401/);
  assert.equal(new URL(page.url()).hash, '', 'the token does not stay in the address');
  await page.getByLabel('Token').fill(own.collector.token);
  await page.getByRole('button', { name: 'Show the report' }).click();
  await page.getByText('No answers yet').waitFor();
});

test('a token that no header can carry is a wrong token', async () => {
  const page = await own.visit(`/report/#token=${encodeURIComponent('nøkkel 🦊')}`, english);
  await page.getByRole('alert').filter({ hasText: 'did not accept this token' }).waitFor();
});

test('the collector goes away: what it said stays, with the time, and it is asked again', async () => {
  let away = false;
  const page = await open((_, route) => (away ? route.abort() : route.fulfill({ json: fixture('three') })));
  await page.getByText('3 answers').waitFor();
  away = true;
  await look(page);
  await page.getByRole('status').filter({ hasText: 'does not answer. This is what it said at' }).waitFor();
  assert.equal(await number(page), '0');
  away = false;
  await look(page);
  await page.getByText('does not answer').waitFor({ state: 'detached' });
  own.expected(/ERR_FAILED/);
});

const refusals = [
  [503, 'The collector does not answer. Trying again'],
  [404, 'no survey called shop-nps'],
  [418, 'answered with 418'],
];
for (const [status, text] of refusals) {
  test(`the collector answers ${status}: ${text}`, async () => {
    const page = await open((_, route) => route.fulfill({ status, json: { problems: [] } }));
    await page.getByRole('status').filter({ hasText: text }).waitFor();
    assert.equal(await page.locator('.report').count(), 0);
    own.expected(new RegExp(String(status)));
  });
}

test('another survey is another report, and a late answer of the first is not shown for it', async () => {
  const [asked, late] = [signal(), signal()];
  const page = await open(async (survey, route) => {
    if (survey === 'account-nps') return route.fulfill({ json: { ...fixture('many'), survey } });
    asked.resolve();
    await late.promise;
    return route.fulfill({ json: fixture('three') });
  });
  await asked.promise;
  await page.getByLabel('Survey').selectOption('account-nps');
  await page.getByText('2,300 answers').waitFor();
  const answered = page.waitForResponse('**/shop-nps/report');
  late.resolve();
  await answered;
  assert.equal(await number(page), '60');
  assert.equal(new URL(page.url()).search, '?survey=account-nps');
});

test('a survey that the page does not know is shown when the address names it', async () => {
  const page = await open((survey, route) => route.fulfill({ json: { ...fixture('three'), survey, subject: '' } }), {
    ...english,
    address: '/report/?survey=winter-2026#token=t',
  });
  await page.getByRole('heading', { name: 'Net Promoter Score: winter-2026' }).waitFor();
});

test('a report that says the same again leaves the page alone, a new answer is drawn', async () => {
  const now = fixture('three');
  const answer = (_, route) => route.fulfill({ json: { ...now, generated: Date.now() } });
  const page = await open(answer, { ...english, given: { comments: now.comments } });
  const comment = await page.locator('.comment').first().elementHandle();
  const again = page.waitForResponse('**/report');
  await look(page);
  await again;
  assert.equal(await comment.evaluate((node) => node.isConnected), true);
  Object.assign(now, fixture('minus'));
  await look(page);
  await page.getByText('27 answers').waitFor();
});

test('in Norwegian for Norwegians; the choice of language is kept', async () => {
  const page = await shows('minus', { locale: 'nb-NO' });
  await page.getByText('95 % sikkert: Den er mellom −69 og −18.').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'nb');
  await page.getByLabel('Språk').selectOption('en');
  await page.getByText('95% sure').waitFor();
  await page.reload();
  await page.getByText('95% sure').waitFor();
});

test('on paper there is the report and nothing to press', async () => {
  const page = await shows('many');
  await page.getByText('2,300 answers').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.tools', 'details', '.filters', '.export'])
    assert.equal(await page.locator(part).first().isVisible(), false, part);
  assert.equal(await page.locator('.number').isVisible(), true);
});

/** Two agents over two years: one is better than the other, and all of it became better in the middle. */
const counts = (detractors, passives, promoters) => [0, 0, 0, detractors, 0, 0, 0, passives, 0, 0, promoters];
const months = Array.from({ length: 24 }, (_, at) => new Date(Date.UTC(2025, at, 15)).toISOString().slice(0, 10));
const long = () => {
  const groups = months.flatMap((day, at) => [
    [day, counts(at < 12 ? 40 : 10, 20, 40), ['Ada']],
    [day, counts(at < 12 ? 60 : 30, 20, 20), ['Bo']],
  ]);
  const sum = (score) => groups.reduce((total, [, all]) => total + all[score], 0);
  const distribution = Array.from({ length: 11 }, (_, score) => sum(score));
  const n = distribution.reduce((total, one) => total + one, 0);
  const report = { ...fixture('many'), responses: { total: n, partial: 0, complete: n, dismissed: 0 } };
  const followUps = [
    {
      response: 'a'.repeat(32),
      score: 3,
      category: 'detractor',
      language: 'nb',
      received: Date.UTC(2026, 10, 22),
      consents: ['You may write to me.'],
      addresses: ['eva@example.com'],
      texts: ['Glidelåsen røk igjen'],
      state: 'open',
      note: '',
    },
  ];
  const drivers = {
    outcome: 'score',
    searched: n,
    n: 1200,
    r_squared: 0.42,
    drivers: [
      { question: 'service', part: 0.71 },
      { question: 'price', part: 0.29 },
    ],
  };
  const tally = tallyOf(groups, ['facts.event.agent'], 1020);
  return { report, given: { tally, comments: report.comments, followUps, drivers, sent: [] } };
};
const showsLong = (options = english) => {
  const { report, given } = long();
  return open((_, route) => route.fulfill({ json: report }), { ...options, given: { ...given, ...options.given } });
};

test('the trend says when the score changed, and has a table of every period', async () => {
  const page = await showsLong();
  await page.getByText('The score changed at 2026-01.').waitFor();
  await page.locator('.chart canvas').waitFor();
  await page.locator('.trend').getByText('As a table').click();
  const rows = await page.locator('.trend').getByRole('row').allTextContents();
  assert.equal(rows.length, 25);
  assert.match(rows[1], /^2025-01−20−\d+ – −\d+200$/);
});

test('parts are beside each other, and what differs by more than chance is said', async () => {
  const page = await showsLong();
  const row = (agent) => page.getByRole('row', { name: new RegExp(`^${agent} `) });
  assert.match(await row('Ada').textContent(), /\+\d+: above the rest$/);
  assert.match(await row('Bo').textContent(), /−\d+: below the rest$/);
});

test('which ratings the score goes with is told by their part, in the words of the questions', async () => {
  const page = await showsLong({ locale: 'nb-NO' });
  await page.getByText('forklarer disse vurderingene 42').waitFor();
  const rows = await page.locator('.drivers').getByRole('row').allTextContents();
  assert.deepEqual(
    rows.slice(1).map((text) => text.replace(/\s/g, ' ')),
    ['Hvordan var servicen?71 %', 'price29 %'],
  );
});

test('how many of those who were asked answered is said of all, and of no part', async () => {
  const page = await showsLong();
  const rate = page.getByText('Of 5,100 who were asked, 80% answered (between 79% and 81%).');
  await rate.waitFor();
  await page.getByRole('combobox', { name: 'event.agent' }).selectOption('Bo');
  await page.getByText('2,040 answers').waitFor();
  assert.equal(await rate.count(), 0);
});

test('a filter narrows every number, and all of it comes back', async () => {
  const page = await showsLong();
  await page.getByRole('combobox', { name: 'event.agent' }).selectOption('Bo');
  await page.getByText('2,040 answers').waitFor();
  await page.getByRole('textbox', { name: 'From' }).fill('2026-01-01');
  await page.getByText('840 answers', { exact: true }).waitFor();
  assert.equal(await number(page), '−14');
  await page.getByRole('textbox', { name: 'From' }).fill('2027-01-01');
  await page.getByText('Nobody answered in what is chosen.').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByText('2,300 answers').waitFor();
});

test('a part of few is not shown, nor one that leaves few', async () => {
  const tally = tallyOf(
    [
      ['2026-11-01', counts(0, 0, 3), ['Ada']],
      ['2026-11-01', counts(9, 9, 9), ['Bo']],
    ],
    ['facts.event.agent'],
  );
  const page = await showsLong({ ...english, given: { tally } });
  for (const agent of ['Ada', 'Bo']) {
    await page.getByRole('combobox', { name: 'event.agent' }).selectOption(agent);
    await page.getByText('Too few answers', { exact: true }).waitFor();
  }
});

test('comments are found by their words and by category; nothing like it is said', async () => {
  const page = await showsLong();
  await page.getByLabel('Search').fill('GLIDEL');
  await page.getByText('Searched').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.words .comment').length === 1);
  await page.getByRole('radio', { name: 'Promoters' }).check();
  await page.getByText('Nothing like this was written.').waitFor();
});

test('who asked to be contacted gets a state and a note, and both are kept', async () => {
  const { report, given } = long();
  const page = await open((_, route) => route.fulfill({ json: report }), { ...english, given });
  const list = page.getByRole('region', { name: 'They asked to be contacted' });
  await list.getByRole('link', { name: 'eva@example.com' }).waitFor();
  await list.getByLabel('State').selectOption('closed');
  await list.getByLabel('Note').fill('Wrote to her, new zip sent');
  await list.getByRole('button', { name: 'Save' }).click();
  await list.getByText('Saved.').waitFor();
  assert.deepEqual(given.sent, [
    {
      path: `/v1/surveys/shop-nps/follow-ups/${'a'.repeat(32)}`,
      body: { state: 'closed', note: 'Wrote to her, new zip sent' },
    },
  ]);
});

test('a file of counts is a report of its own, without a token; another file is refused with the place', async () => {
  const page = await own.visit('/report/', english);
  const choose = (text) =>
    page
      .getByLabel('Or open a file of answers or counts')
      .setInputFiles({ name: 'counts.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('{"zeroten_tally":1}');
  await page.getByRole('alert').filter({ hasText: 'cannot be counted: ' }).waitFor();
  await choose(long().given.tally);
  await page.getByText('4,080 answers').waitFor();
  await page.getByText('The score changed at 2026-01.').waitFor();
  await page.getByRole('button', { name: 'Close the file' }).click();
  await page.getByLabel('Token').waitFor();
});

test('a file of answers is counted on the device: what was assumed and refused is said', async () => {
  const page = await own.visit('/report/', { ...english, timezoneId: 'Europe/Oslo' });
  const choose = (text) =>
    page
      .getByLabel('Or open a file of answers or counts')
      .setInputFiles({ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  await choose('name,age\nEva,40\n');
  await page.getByRole('alert').filter({ hasText: 'no column looks like the answers' }).waitFor();
  const rows = Array.from(
    { length: 400 },
    (_, at) => `2026-0${1 + (at % 3)}-11;${at % 2 ? 'Ålesund' : 'Bergen'};${at % 11}`,
  );
  await choose(`date;city;score\n${rows.join('\n')}\n2026-01-12;Bergen;fan\n`);
  await page.getByText('400 answers').waitFor();
  await page.getByText('401 rows · 1 refused').waitFor();
  await page.getByText('fields are separated by semicolons').waitFor();
  await page.getByText('402: “fan”').waitFor();
  await page.getByRole('combobox', { name: 'city' }).selectOption('Ålesund');
  await page.getByText('200 answers').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.screenshot({ path: path.join(shots, 'report_file.png'), fullPage: true });
});

const screens = {
  gate: (options) => shows('three', { ...options, address: '/report/' }),
  empty: (options) => shows('empty', options),
  three: (options) => shows('three', options),
  many: (options) => shows('many', options),
  long: (options) => showsLong(options),
};
for (const [screen, reach] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing and nothing is too wide: ${screen}, ${colorScheme}`, async () => {
      for (const width of [320, 1280]) {
        const page = await reach({ ...english, colorScheme, viewport: { width, height: 800 } });
        await page.locator(screen === 'gate' ? '.gate' : screen === 'long' ? '.follow-ups' : '.score').waitFor();
        assert.deepEqual(await violations(page), [], `${width} px`);
        assert.equal(await overflow(page), 0, `${width} px`);
        await page.screenshot({
          path: path.join(shots, `report_${screen}_${colorScheme}_${width}.png`),
          fullPage: true,
        });
      }
    });
  }
}
