// Other tabs that delete the database under the page, hold it open, or brought another version of it: the page never waits for
// ever, and what it was told is delivered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { within } from './support/browsers/until.mjs';
import { answer, browserFor, holds, inBrowsers, press, reopen, says, siteFor, unsent } from './support/faults.mjs';

/** In the page: opens the database, and listens to nobody who wants it back. */
function hold(version) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('zeroten', version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      if (!opening.result.objectStoreNames.length) opening.result.createObjectStore('outbox');
    };
    opening.onsuccess = () => {
      window.held = opening.result;
      resolve(opening.result.version);
    };
  });
}

/** In the page: gives true when the database is gone. */
const remove = () =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('zeroten');
    deleting.onsuccess = () => resolve(true);
    deleting.onerror = () => reject(deleting.error);
  });

inBrowsers('a database that others use', (name) => {
  /** A site, a tab of its survey that is not open yet, and another tab of the same origin. */
  async function tabs(t) {
    const site = await siteFor(t);
    const browser = await browserFor(t, name);
    const other = await browser.newPage();
    await other.goto(`${site.url}/host.css`);
    return { site, other, tab: await browser.newPage() };
  }

  test('another tab deletes it while an answer waits: it need not wait, and the next answer is stored and sent', async (t) => {
    const { site, other, tab } = await tabs(t);
    site.down();
    await tab.goto(site.page);
    await answer(tab, 9);
    await says(tab, unsent);
    await holds(tab, 1);
    assert.equal(await within(other.evaluate(remove), 'the database is deleted'), true);
    await press(tab, '.next');
    await holds(tab, 1);
    await reopen(tab, site);
    await site.arrived(({ status, answers }) => status === 'complete' && answers.score === 9, 'the response');
    await holds(tab, 0);
    assert.equal(new Set(site.stored).size, site.stored.length, 'each form was stored once');
  });

  for (const [title, version] of Object.entries({ 'of this version': 1, 'of a later version': 7 }))
    test(`an old tab holds a database ${title} and hears nothing: the page uses it, too`, async (t) => {
      const { site, other, tab } = await tabs(t);
      assert.equal(await other.evaluate(hold, version), version);
      site.down();
      await tab.goto(site.page);
      await answer(tab, 9);
      await says(tab, unsent);
      await holds(tab, 1);
      await reopen(tab, site);
      await site.arrived(({ answers }) => answers.score === 9, 'the answer');
      await holds(tab, 0);
      assert.equal(site.stored.length, 1);
    });

  test('an old tab holds it and another wants to delete it: the answer does not wait for them', async (t) => {
    const { site, other, tab } = await tabs(t);
    await other.evaluate(hold, 1);
    await other.evaluate(() => {
      window.deleting = indexedDB.deleteDatabase('zeroten');
    });
    await tab.goto(site.page);
    await answer(tab, 9);
    await site.arrived(({ answers }) => answers.score === 9, 'the answer');
    await other.close();
    await press(tab, '.next');
    await site.arrived(({ status }) => status === 'complete', 'the finished response');
    await holds(tab, 0);
    assert.equal(new Set(site.stored).size, site.stored.length, 'each form was stored once');
  });
});
