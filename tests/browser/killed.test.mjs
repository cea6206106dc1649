// The browser is killed while its respondents answer: what they were told is safe arrives when somebody comes back. Twice in each
// browser; the whole is ZEROTEN_KILLS=20 node tests/browser/killed.test.mjs
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { names } from './support/browsers/index.mjs';
import { until } from './support/browsers/until.mjs';
import { executablePath } from './support/chromium.mjs';
import { hostPage, site } from './support/page.mjs';
import { respondents } from './support/respondents.mjs';
import { receipt, startServer } from './support/server.mjs';

const kills = Number(process.env.ZEROTEN_KILLS ?? 2);
const launches = {
  chromium: { executablePath, args: ['--no-sandbox'] },
  firefox: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
};

const page = hostPage('<zeroten-survey subject="Fjellrev" collector="/"></zeroten-survey>');

async function open(name, profile, url) {
  writeFileSync(path.join(profile, 'user.js'), ''); // Puppeteer looks for it in a profile that was used before
  const browser = await puppeteer.launch({ ...launches[name], headless: true, userDataDir: profile });
  const tab = await browser.newPage();
  await tab.goto(url);
  return browser;
}

/** All its processes at once, as when the power fails. Puppeteer then puts Firefox's preferences back: not while the next one starts. */
async function kill(browser, profile) {
  const { pid } = browser.process();
  process.kill(-pid, 'SIGKILL');
  await new Promise((resolve) => browser.process().once('exit', resolve));
  const backups = ['prefs.js', 'user.js'].map((file) => path.join(profile, `${file}.puppeteer`));
  await until(() => !backups.some(existsSync), 'preferences that are put back', 30_000);
}

for (const name of Object.keys(launches)) {
  test(`${name} is killed ${kills} times while respondents answer`, {
    skip: !names.includes(name) && 'not asked for',
  }, async () => {
    const profile = mkdtempSync(path.join(tmpdir(), `zeroten-killed-${name}-`));
    const pages = {
      ...site.pages,
      '/page': page,
      '/busy': page.replace('</body>', '<script src="/respondents.js"></script></body>'),
    };
    const server = await startServer({ ...site, pages: { ...pages, '/respondents.js': respondents } });
    let browser;
    const told = () => server.requests.filter((one) => one.startsWith('/told/')).map((one) => one.slice(6));
    try {
      for (let round = 0; round < kills; round++) {
        server.collect = () => ({ status: 503 });
        const before = told().length;
        browser = await open(name, profile, `${server.url}/busy`);
        await until(() => told().length >= before + 2 + (round % 5), 'some respondents', 60_000);
        await kill(browser, profile);
      }
      server.received.length = 0;
      server.collect = receipt;
      browser = await open(name, profile, `${server.url}/page`);
      const ids = new Set(told());
      const missing = () => [...ids].filter((id) => !server.received.some((one) => one.id === id));
      // After many kills the pause before the next try is long: 5 minutes at most.
      await until(() => !missing().length, 'all that were told', 330_000).catch(() => {});
      await browser.close();
      assert.deepEqual(missing(), []);
      const forms = server.received.map(({ id, seq }) => `${id} ${seq}`);
      assert.equal(forms.length, new Set(forms).size, 'each was sent once');
    } finally {
      browser?.process()?.kill('SIGKILL');
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
    }
  });
}
