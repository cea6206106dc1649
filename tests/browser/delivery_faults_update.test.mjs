// A newer version of an installed page comes while somebody answers: the page that is open finishes as it began, the next one is
// the newer, and what waits to be sent is not touched.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { program } from '../contract/collector_process.mjs';
import { until } from './support/browsers/until.mjs';
import {
  answer,
  browserFor,
  folderFor,
  holds,
  inBrowsers,
  press,
  records,
  reopen,
  shown,
  siteFor,
} from './support/faults.mjs';

/** The site of `zeroten page --install`; `publish` puts another page into its place. */
async function installed(t, ...options) {
  const folder = folderFor(t);
  const out = path.join(folder, 'site');
  const site = await siteFor(t, { mounts: { '/': `${out}/` } });
  site.server.policy = '';
  const publish = (subject) => {
    const file = path.join(folder, 'survey.json');
    writeFileSync(file, JSON.stringify({ zeroten: 1, id: 'shop', subject }));
    const args = ['page', file, '--install', '--collector', site.url, '--language', 'en', '-o', out, ...options];
    execFileSync(program, args);
    site.server.pages['/'] = readFileSync(path.join(out, 'index.html'), 'utf8');
  };
  publish('Fjellrev');
  return { ...site, publish };
}

/** In the page: resolves when a newer service worker has taken over. */
async function update() {
  const { serviceWorker } = navigator;
  const changed = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  const registration = await serviceWorker.ready;
  await registration.update();
  await changed;
}

/** Opens it so often that its service worker has it in hands. */
async function open(t, name, site) {
  const tab = await (await browserFor(t, name)).newPage();
  await tab.goto(site.url);
  await until(() => tab.evaluate(() => navigator.serviceWorker.controller !== null), 'a service worker', 30_000);
  await shown(tab, '.radio');
  return tab;
}

const subject = (tab) => tab.title();

inBrowsers('a newer version of an installed page', (name) => {
  test('who is in the middle finishes as it began; the next page is the newer one, and sends what waited', async (t) => {
    const site = await installed(t);
    const tab = await open(t, name, site);
    site.down();
    await answer(tab, 9);
    await holds(tab, 1);
    const waiting = await records(tab);
    site.publish('Skodd');
    await tab.evaluate(update);
    assert.deepEqual(await records(tab), waiting, 'the box is as it was');
    assert.equal(await subject(tab), 'Fjellrev');
    await press(tab, '.next');
    await shown(tab, '.ending');
    await reopen(tab, site, site.url);
    assert.equal(await subject(tab), 'Skodd');
    await site.arrived(({ status, answers }) => status === 'complete' && answers.score === 9, 'the response');
    await holds(tab, 0);
    assert.equal(new Set(site.stored).size, site.stored.length, 'each form was stored once');
  });

  test('a kiosk becomes the newer one when its respondent is done', async (t) => {
    const site = await installed(t, '--kiosk');
    const tab = await open(t, name, site);
    await answer(tab, 9);
    site.publish('Skodd');
    await tab.evaluate(update);
    assert.equal(await subject(tab), 'Fjellrev');
    await press(tab, '.next');
    await press(tab, '[part~="start-over"]').catch(() => {}); // the page may be gone before it says so
    await until(async () => (await subject(tab).catch(() => '')) === 'Skodd', 'the newer version', 30_000);
    await answer(tab, 3);
    await site.arrived(({ answers }) => answers.score === 3, 'the next respondent');
    // The reload may cut a request that is under way: then it is sent twice, and the collector counts it once.
    await site.arrived(({ status, answers }) => status === 'complete' && answers.score === 9, 'the one before');
  });
});
