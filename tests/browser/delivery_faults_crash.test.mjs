// A tab that crashes while its respondents answer: what they were told is safe arrives when a page is opened again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './support/browsers/until.mjs';
import { browserFor, inBrowsers, siteFor } from './support/faults.mjs';
import { respondents } from './support/respondents.mjs';

const crashes = 2;

async function crash(tab) {
  const protocol = await tab.createCDPSession();
  const crashed = new Promise((resolve) => tab.once('error', resolve));
  protocol.send('Page.crash').catch(() => {}); // nobody is left to answer
  await crashed;
}

inBrowsers(
  'a tab that crashes',
  (name) => {
    test('whatever was told to be safe arrives from the next tab, once', async (t) => {
      const site = await siteFor(t);
      Object.assign(site.server.pages, {
        '/busy': site.html.replace('</body>', '<script src="/respondents.js"></script></body>'),
        '/respondents.js': respondents,
      });
      site.down();
      const told = () => site.server.requests.filter((one) => one.startsWith('/told/')).map((one) => one.slice(6));
      const browser = await browserFor(t, name);
      for (let crashed = 0; crashed < crashes; crashed++) {
        const before = told().length;
        const tab = await browser.newPage();
        await tab.goto(`${site.url}/busy`);
        await until(() => told().length >= before + 2, 'some respondents', 30_000);
        await crash(tab);
      }
      site.up();
      const next = await browser.newPage();
      await next.goto(site.page);
      const safe = new Set(told());
      const missing = () => [...safe].filter((id) => !site.stored.includes(`${id} 1`));
      await until(() => !missing().length, 'all that were told', 30_000).catch(() => {});
      assert.deepEqual(missing(), []);
      assert.equal(new Set(site.stored).size, site.stored.length, 'each was sent once');
    });
  },
  ['chromium'],
);
