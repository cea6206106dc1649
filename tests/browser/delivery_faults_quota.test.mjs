// A real disk that is full, and a real quota that is used up: the answer goes straight to the collector, and while that fails
// the respondent hears that this page must stay open.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { answer, atEnd, browserFor, folderFor, inBrowsers, keepOpen, press, says, siteFor } from './support/faults.mjs';

/** In the page: stores until not even a byte fits; the name of the last error. */
async function fill() {
  const open = () =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('photos');
      opening.onupgradeneeded = () => opening.result.createObjectStore('photos', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  const noise = (bytes) => {
    const all = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(all.subarray(at, at + 65_536)); // no more at once
    return all;
  };
  const put = (database, bytes) =>
    new Promise((resolve) => {
      const transaction = database.transaction('photos', 'readwrite', { durability: 'strict' });
      transaction.objectStore('photos').put(noise(bytes));
      transaction.oncomplete = () => resolve('');
      transaction.onabort = () => resolve(transaction.error?.name ?? 'aborted');
    });
  let error = '';
  for (let bytes = 1024 * 1024; bytes >= 1; bytes = Math.floor(bytes / 4)) {
    const database = await open(); // Firefox closes the one that was in the way
    for (error = ''; !error; ) error = await put(database, bytes);
    database.close();
  }
  return error;
}

const megabytes = 60;

/** A profile on a small disk of its own. */
function smallDisk(t) {
  const profile = folderFor(t);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', profile]);
  atEnd(t, () => execFileSync('umount', ['--lazy', profile]));
  return profile;
}

function whyNotMounted() {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return false;
  } catch {
    return 'only root can mount a small disk';
  }
}

const full = {
  chromium: { skip: whyNotMounted(), options: (t) => ({ profile: smallDisk(t) }) },
  firefox: {
    skip: false,
    options: () => ({ preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 10 * 1024 } }),
  },
};

inBrowsers('storage that is full', (name) => {
  const { skip, options } = full[name];

  test('an answer is sent at once; while that fails the page is to stay open, and it arrives once', {
    skip,
  }, async (t) => {
    const site = await siteFor(t);
    const browser = await browserFor(t, name, options(t));
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/host.css`);
    const error = await tab.evaluate(fill);
    t.diagnostic(`storing fails with ${error}`);
    assert.notEqual(error, '');

    await tab.goto(site.page);
    await answer(tab, 9);
    await site.arrived(({ answers }) => answers.score === 9, 'the answer');
    await says(tab, '');

    site.down();
    await press(tab, '.next');
    await says(tab, keepOpen);
    site.up();
    await site.arrived(({ status }) => status === 'complete', 'the finished response');
    await says(tab, 'Saved');
    assert.equal(new Set(site.stored).size, site.stored.length, 'each form was stored once');
  });
});
