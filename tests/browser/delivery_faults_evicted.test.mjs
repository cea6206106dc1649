// The browser throws away what a site has stored while answers wait: nothing breaks, the next answers arrive, and the collector
// sees which one is missing: the page knows how far it had counted.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { program, read, startCollector } from '../contract/collector_process.mjs';
import { until } from './support/browsers/until.mjs';
import { answer, atEnd, browserFor, folderFor, holds, inBrowsers, press, shown, siteFor } from './support/faults.mjs';
import { freePort } from './support/free_port.mjs';
import { pageFolder } from './support/survey_page.mjs';

const definition = { zeroten: 1, id: 'shop', subject: 'Fjellrev' };

/** A kiosk's page on /kiosk, whose collector is at `url`; that of the site if it is left out. */
async function kiosk(t, name, site, url = site.url) {
  const files = pageFolder();
  atEnd(t, files.remove);
  site.server.policy = '';
  site.server.pages['/kiosk'] = files.html(definition, '--kiosk', '--collector', url, '--language', 'en');
  const tab = await (await browserFor(t, name)).newPage();
  await tab.goto(`${site.url}/kiosk`);
  return tab;
}

async function respond(tab, score) {
  await answer(tab, score);
  await press(tab, '.next');
  await press(tab, '[part~="start-over"]');
  await shown(tab, '.radio');
}

/** In the page: takes the records out of the box, and leaves the rest. */
function loseRecords() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('zeroten');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('outbox', 'readwrite');
      transaction.objectStore('outbox').delete(IDBKeyRange.bound('record/', 'record/~'));
      transaction.oncomplete = () => resolve(opening.result.close());
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

inBrowsers(
  'site data that the browser throws away',
  (name) => {
    test('all of it, under an open page: the next answers are stored and arrive, numbered after the one that is lost', async (t) => {
      const site = await siteFor(t);
      const tab = await kiosk(t, name, site);
      await respond(tab, 1);
      await site.arrived(({ status }) => status === 'complete', 'the first');
      await holds(tab, 0);
      site.down();
      await respond(tab, 2);
      await holds(tab, 1);
      const protocol = await tab.createCDPSession();
      await protocol.send('Storage.clearDataForOrigin', { origin: site.url, storageTypes: 'all' });
      await holds(tab, 0);
      await respond(tab, 3);
      await holds(tab, 1);
      site.up();
      await tab.reload();
      await site.arrived(({ answers }) => answers.score === 3, 'the third');
      await holds(tab, 0);
      await respond(tab, 4);
      await site.arrived(({ answers, status }) => answers.score === 4 && status === 'complete', 'the fourth');
      const numbers = new Set(site.server.numbers.map(({ number }) => number));
      assert.deepEqual([...numbers].sort(), [1, 2, 3, 4]);
      assert.equal(new Set(site.server.numbers.map(({ device }) => device)).size, 1);
      assert.deepEqual(await tab.evaluate(() => window.thrown), []);
    });

    test('the records only: the collector lists the number that never came', async (t) => {
      const folder = folderFor(t);
      const site = await siteFor(t);
      const url = `http://127.0.0.1:${await freePort()}`;
      const start = () => startCollector(t, { folder, definition, args: ['--port', new URL(url).port] });
      const store = `sqlite:${path.join(folder, 'a.db')}`;
      const missing = () =>
        execFileSync(program, ['missing', '--survey', 'shop', '--store', store], { encoding: 'utf8' });

      const first = await start();
      const tab = await kiosk(t, name, site, url);
      await respond(tab, 1);
      await until(
        async () => /"complete"/.test(await (await read(first, '/v1/surveys/shop/responses')).text()),
        'it',
        30_000,
      );
      await holds(tab, 0);
      await first.stop();
      await respond(tab, 2);
      await holds(tab, 1);
      await tab.goto(`${site.url}/host.css`);
      await tab.evaluate(loseRecords);
      await start();
      await tab.goto(`${site.url}/kiosk`);
      await respond(tab, 3);
      await holds(tab, 0);
      assert.match(missing(), /^[0-9a-f]{32} 2\n$/);
    });
  },
  ['chromium'],
);
