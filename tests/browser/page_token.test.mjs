// Only who was invited may answer: the page's link carries the respondent's token, and the real collector asks for it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { program, read, startCollector } from '../contract/collector_process.mjs';
import { until } from './support/browsers/until.mjs';
import { launch } from './support/chromium.mjs';
import { startServer } from './support/server.mjs';
import { pageFolder } from './support/survey_page.mjs';

const definition = { zeroten: 1, id: 'invited', subject: 'Fjellrev', facts: { 'user.plan': ['free', 'pro'] } };
const files = pageFolder();
const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-token-'));
const key = path.join(folder, 'respondent.key');
let browser;
let server;

before(async () => {
  writeFileSync(key, 'k'.repeat(64), { mode: 0o600 });
  server = await startServer({ policy: '' });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  files.remove();
  rmSync(folder, { recursive: true, force: true });
});

function token(subject, ...more) {
  const args = ['--survey', 'invited', '--subject', subject, '--expires', '1d', '--respondent-key', key, ...more];
  return execFileSync(program, ['token', ...args], { encoding: 'utf8' }).trim();
}

/** Somebody with a browser of their own. Gives the page when the score has been answered. */
async function answer(query, score) {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(`${server.url}/survey.html${query}`);
  await page.getByRole('radio', { name: String(score), exact: true }).click();
  await page.getByRole('textbox').waitFor();
  return page;
}

test('with the token it is stored, without one it waits on the device, and nobody answers twice', async (t) => {
  const args = ['--respondent-key', key, '--require-token', 'invited'];
  const collector = await startCollector(t, { folder, args, definition });
  server.pages['/survey.html'] = files.html(definition, '--collector', collector.url);
  const scores = async () =>
    (await (await read(collector, '/v1/surveys/invited/responses')).text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).answers.score);

  const stranger = await answer('', 3);
  await stranger.getByText('Not sent yet').waitFor();
  await answer(`?token=${token('customer-17')}`, 9);
  await until(async () => (await scores()).length === 1, 'one response');
  assert.deepEqual(await scores(), [9]);

  const again = await answer(`?token=${token('customer-17')}`, 2);
  const refusal = again.evaluate(
    () => new Promise((done) => addEventListener('zeroten-error', ({ detail }) => done(detail.problems[0].code))),
  );
  await again.getByRole('button', { name: 'Send' }).click();
  assert.equal(await refusal, 'already_answered');
  assert.deepEqual(await scores(), [9]);

  // The stranger got an invitation after all: what waited is not lost, and what is answered now is stored.
  await stranger.goto(`${server.url}/survey.html?token=${token('customer-18')}`);
  await stranger.getByRole('radio', { name: '7', exact: true }).click();
  await until(async () => (await scores()).length === 2, 'the second one');
  assert.deepEqual((await scores()).sort(), [7, 9]);
});

test('facts that are signed come with the answer, and with others in the link nothing is taken', async (t) => {
  const args = ['--respondent-key', key, '--require-token', 'invited'];
  const own = path.join(folder, 'facts');
  mkdirSync(own);
  const collector = await startCollector(t, { folder: own, args, definition });
  server.pages['/survey.html'] = files.html(definition, '--collector', collector.url);
  const invitation = token('customer-19', '--fact', 'user.plan=pro');

  await answer(`?user.plan=free&token=${invitation}`, 9);
  const stored = async () => (await (await read(collector, '/v1/surveys/invited/responses')).text()).trim();
  await until(async () => (await stored()) !== '', 'the response');
  assert.deepEqual(JSON.parse(await stored()).facts, { user: { plan: 'pro' } });

  // Another page than ours, which takes its facts from nobody.
  const record = { ...JSON.parse(await stored()), id: 'f'.repeat(32), facts: { user: { plan: 'free' } } };
  const refused = await fetch(`${collector.url}/v1/responses`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token('customer-20', '--fact', 'user.plan=pro')}`,
    },
    body: JSON.stringify(record),
  });
  assert.equal(refused.status, 422);
  assert.equal((await refused.json()).problems[0].code, 'signed_fact');
});
