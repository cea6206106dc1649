// The browser is killed while its respondents answer: what they were told is safe arrives when somebody comes back. Three times
// in each browser; ZEROTEN_KILLS=20 for the whole. Not in the test run yet: Puppeteer tidies a killed Firefox's profile up while the
// next one starts, now and then. node tests/browser/killed.mjs
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const kills = Number(process.env.ZEROTEN_KILLS ?? 3);
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
      for (let kill = 0; kill < kills; kill++) {
        server.collect = () => ({ status: 503 });
        const before = told().length;
        browser = await open(name, profile, `${server.url}/busy`);
        await until(() => told().length >= before + 2 + kill, 'some respondents', 30_000);
        browser.process().kill('SIGKILL');
        await new Promise((resolve) => browser.process().once('exit', resolve));
      }
      server.received.length = 0;
      server.collect = receipt;
      browser = await open(name, profile, `${server.url}/page`);
      const ids = new Set(told());
      const missing = () => [...ids].filter((id) => !server.received.some((one) => one.id === id));
      await until(() => !missing().length, 'all that were told', 60_000).catch(() => {});
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
