// A private window: a whole survey, and answers without a collector, for as long as the window is open.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { answer, browserFor, folderFor, holds, inBrowsers, press, says, siteFor, unsent } from './support/faults.mjs';

/** What the profile has of sites on the disk, as Firefox lays it out. */
const onDisk = (profile) => {
  const folder = path.join(profile, 'storage/default');
  return existsSync(folder) ? readdirSync(folder).filter((one) => one.startsWith('http')) : [];
};

const privately = {
  async chromium(t) {
    const browser = await browserFor(t, 'chromium');
    return { context: await browser.createBrowserContext(), kept: () => [] };
  },
  async firefox(t) {
    const profile = folderFor(t);
    const preferences = { 'browser.privatebrowsing.autostart': true };
    return { context: await browserFor(t, 'firefox', { profile, preferences }), kept: () => onDisk(profile) };
  },
};

inBrowsers('a private window', (name) => {
  test('a survey without a collector is told, kept over a reload, and delivered once', async (t) => {
    const site = await siteFor(t);
    site.down();
    const { context, kept } = await privately[name](t);
    const tab = await context.newPage();
    await tab.goto(site.page);
    await answer(tab, 9);
    await press(tab, '.next');
    await says(tab, unsent);
    await holds(tab, 1);
    assert.deepEqual(kept(), [], 'nothing is on the disk');
    await tab.reload();
    site.up();
    await site.arrived(({ status, answers }) => status === 'complete' && answers.score === 9, 'the whole response');
    await holds(tab, 0);
    await answer(tab, 3);
    await site.arrived(({ answers }) => answers.score === 3, 'the next one');
    assert.equal(new Set(site.stored).size, site.stored.length, 'each form was stored once');
  });
});
