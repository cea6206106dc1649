// A page that comes back from the browser's page cache, and two widgets on one page: each answer is delivered once.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from './support/browsers/until.mjs';
import {
  answer,
  browserFor,
  folderFor,
  holds,
  inBrowsers,
  press,
  reopen,
  says,
  siteFor,
  unsent,
} from './support/faults.mjs';

/** The shell without windows has no page cache. */
const wholeChromium = '/usr/bin/chromium';
const cached = {
  chromium: {
    skip: !existsSync(wholeChromium) && `${wholeChromium} is not there`,
    options: { launch: { executablePath: wholeChromium } },
  },
  firefox: { skip: false, options: {} },
};

inBrowsers('one delivery each', (name) => {
  const { skip, options } = cached[name];

  test('a page that comes back from the page cache sends what waited, and goes on', { skip }, async (t) => {
    const folder = folderFor(t);
    const site = await siteFor(t, { mounts: { '/kept/': `${folder}/` } });
    // A file: what a server forbids to store is not in the page cache either.
    writeFileSync(path.join(folder, 'page.html'), site.html);
    writeFileSync(path.join(folder, 'other.html'), '<!doctype html><title>Other</title>');
    site.down();
    const tab = await (await browserFor(t, name, options)).newPage();
    await tab.goto(`${site.url}/kept/page.html`);
    await answer(tab, 9);
    await says(tab, unsent);
    await holds(tab, 1);
    await tab.evaluate(() => {
      window.same = true;
      addEventListener('pageshow', ({ persisted }) => {
        window.persisted = persisted;
      });
    });
    await tab.goto(`${site.url}/kept/other.html`);
    site.up();
    await tab.evaluate(() => history.back()).catch(() => {}); // the page that was asked is gone
    await until(() => tab.evaluate(() => window.persisted === true).catch(() => false), 'the page is back', 30_000);
    await site.arrived(({ answers }) => answers.score === 9, 'the answer that waited');
    await press(tab, '.next');
    await site.arrived(({ status }) => status === 'complete', 'the finished response');
    await holds(tab, 0);
    assert.equal(await tab.evaluate(() => window.same), true);
    assert.equal(new Set(site.stored).size, site.stored.length, 'each form was stored once');
  });

  test('two widgets on a page: both answers wait, and come once, with numbers of their own', async (t) => {
    const widget = (subject) => `<zeroten-survey subject="${subject}" collector="/"></zeroten-survey>`;
    const site = await siteFor(t, { survey: widget('Fjellrev') + widget('Skodd') });
    site.down();
    const tab = await (await browserFor(t, name)).newPage();
    await tab.goto(site.page);
    await answer(tab, 9, 0);
    await answer(tab, 3, 1);
    await holds(tab, 2);
    site.server.numbers.length = 0;
    await reopen(tab, site);
    await until(() => site.stored.length >= 2, 'both', 30_000);
    await holds(tab, 0);
    assert.deepEqual(site.responses.map(({ answers }) => answers.score).sort(), [3, 9]);
    const numbered = site.server.numbers.filter(({ number }) => number);
    assert.deepEqual([...new Set(numbered.map(({ number }) => number))].sort(), [1, 2]);
  });
});
