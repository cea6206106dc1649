// A page of `zeroten page --install` on a tablet in a shop: it is visited once, then there is no network for a day, and the
// tablet is restarted. In Chromium and Firefox: WebKit's driver begins every session with an empty profile.
// ZEROTEN_RESPONDENTS=50 for the whole.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { program, read, startCollector } from '../contract/collector_process.mjs';
import { names } from './support/browsers/index.mjs';
import { until } from './support/browsers/until.mjs';
import { executablePath } from './support/chromium.mjs';
import { freePort } from './support/free_port.mjs';

const respondents = Number(process.env.ZEROTEN_RESPONDENTS ?? 12);
const definition = { zeroten: 1, id: 'shop', subject: 'Fjellrev' };
const launches = {
  chromium: { executablePath, args: ['--no-sandbox'] },
  firefox: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
};

/** The folder of the page, a browser's profile and a collector that can be stopped and started again. */
async function shop(t) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-installed-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));
  const url = `http://127.0.0.1:${await freePort()}`;
  const file = path.join(folder, 'survey.json');
  writeFileSync(file, JSON.stringify(definition));
  const site = path.join(folder, 'site');
  execFileSync(program, ['page', file, '--install', '--kiosk', '--collector', url, '--language', 'en', '-o', site]);
  const args = ['--port', new URL(url).port, '--static', site];
  const open = (name) => openBrowser(t, name, path.join(folder, 'profile'), url);
  return { url, site, open, start: () => startCollector(t, { folder, args, definition }) };
}

async function openBrowser(t, name, userDataDir, url) {
  const browser = await puppeteer.launch({ ...launches[name], headless: true, userDataDir });
  t.after(() => browser.process()?.kill('SIGKILL'));
  const tab = await browser.newPage();
  await tab.goto(url);
  return { browser, tab };
}

/** In the page: so many people answer, one after the other, and each starts the survey over for the next. */
async function answerAll(count) {
  const find = (selector) => document.querySelector('zeroten-survey')?.shadowRoot?.querySelector(selector);
  const there = async (selector) => {
    while (!find(selector)?.checkVisibility()) await new Promise(requestAnimationFrame);
    return find(selector);
  };
  const press = async (selector) =>
    (await there(selector)).dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }),
    );
  for (let respondent = 0; respondent < count; respondent++) {
    await press(`.radio[value="${respondent % 11}"]`);
    await there('.text');
    await press('.next');
    await press('[part~="start-over"]');
    await there('.radio');
  }
}

/** The scores of the finished responses in the collector. */
async function scores(collector) {
  const text = await (await read(collector, '/v1/surveys/shop/responses')).text();
  const records = text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return records.map(({ status, answers }) => (status === 'complete' ? answers.score : status));
}

for (const name of Object.keys(launches))
  describe(`an installed page, in ${name}`, { skip: !names.includes(name) && 'not in ZEROTEN_BROWSERS' }, () => {
    test(`visited once, then ${respondents} people answer without a server; all are in the database after a restart`, async (t) => {
      const { start, open } = await shop(t);
      const first = await start();
      const day = await open(name);
      await day.tab.evaluate(async () => void (await navigator.serviceWorker.ready));
      assert.equal(await first.stop(), 0);
      await day.tab.reload();
      await day.tab.evaluate(answerAll, respondents);
      await day.browser.close();
      const second = await start();
      const next = await open(name);
      await until(async () => (await scores(second)).length >= respondents, 'all responses', 30_000);
      const wanted = Array.from({ length: respondents }, (_, respondent) => respondent % 11);
      assert.deepEqual((await scores(second)).sort(), wanted.sort());
      await next.browser.close();
    });
  });
