// Whole browsers with a profile on the disk, for faults that a page cannot play: what fills the disk, closes a connection, ends
// a process or comes back from the page cache. Chromium and Firefox through puppeteer-core; WebKit's driver has no profile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'node:test';
import puppeteer from 'puppeteer-core';
import { names } from './browsers/index.mjs';
import { until } from './browsers/until.mjs';
import { executablePath } from './chromium.mjs';
import { hostPage, site } from './page.mjs';
import { receipt, startServer } from './server.mjs';

export const unsent = 'Not sent yet. It will be sent when you are online again.';
export const keepOpen =
  'Your answer could not be saved on this device. Please keep this page open until it has been sent.';

const launches = {
  chromium: { executablePath, args: ['--no-sandbox'] },
  firefox: {
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    args: ['--remote-allow-system-access'],
  },
};

/** The same tests in each of these browsers that is asked for. */
export function inBrowsers(title, specs, wanted = Object.keys(launches)) {
  for (const name of wanted)
    describe(`${title}, in ${name}`, { skip: !names.includes(name) && 'not in ZEROTEN_BROWSERS' }, () => specs(name));
}

const endings = new WeakMap();

/** Runs `act` when the test `t` is over, in the other order than they were said: a browser ends before its profile goes. */
export function atEnd(t, act) {
  const known = endings.get(t);
  if (known) return known.unshift(act);
  const acts = [act];
  endings.set(t, acts);
  t.after(async () => {
    for (const each of acts) await each();
  });
}

/** A folder that is gone when the test `t` is over. */
export function folderFor(t) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-fault-'));
  atEnd(t, () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));
  return folder;
}

/** A browser that ends with the test `t`. `preferences` are Firefox's, `launch` goes to Puppeteer. */
export async function browserFor(t, name, { profile = folderFor(t), preferences = {}, launch = {} } = {}) {
  const browser = await puppeteer.launch({
    ...launches[name],
    headless: true,
    userDataDir: profile,
    extraPrefsFirefox: preferences,
    ...launch,
  });
  atEnd(t, async () => {
    const ended = browser.process();
    await Promise.race([browser.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
    ended?.kill('SIGKILL');
  });
  return browser;
}

const widget = '<zeroten-survey subject="Fjellrev" collector="/"></zeroten-survey>';

/**
 * A site with the widget on /page and a collector. `stored` has `ID SEQ` of each form that the collector took, as often as it
 * did; `tries` the time of each request with answers, in milliseconds; `down` and `up` end and begin its work.
 */
export async function siteFor(t, { survey = widget, head = '', mounts = {} } = {}) {
  const page = hostPage(survey, { head });
  const server = await startServer({ mounts: { ...site.mounts, ...mounts }, pages: { ...site.pages, '/page': page } });
  atEnd(t, () => server.close());
  const own = { server, url: server.url, page: `${server.url}/page`, html: page, stored: [], responses: [], tries: [] };
  server.wire = () => {
    own.tries.push(performance.now());
    return false;
  };
  own.up = () => {
    server.collect = (response) => {
      own.stored.push(`${response.id} ${response.seq}`);
      own.responses.push(response);
      return receipt(response);
    };
  };
  own.down = () => {
    server.collect = () => ({ status: 503 });
  };
  own.arrived = (fits, what, ms) => until(() => own.responses.find(fits), what, ms ?? 30_000);
  own.up();
  return own;
}

/** Leaves the page, and comes back to a collector that works. What a page sends as it is left may be sent again by the next. */
export async function reopen(tab, site, url = site.page) {
  await tab.goto(`${site.url}/host.css`);
  site.up();
  await tab.goto(url);
}

/** In the page: a press on the first part that fits, once it is in sight. `at`: of which widget. */
async function pressIn(selector, at) {
  const find = () => document.querySelectorAll('zeroten-survey')[at]?.shadowRoot?.querySelector(selector);
  while (!find()?.checkVisibility()) await new Promise((resolve) => setTimeout(resolve, 15));
  find().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }));
}

export const press = (tab, selector, at = 0) => tab.evaluate(pressIn, selector, at);

/** Chooses the score, and waits for the question behind it. */
export async function answer(tab, score, at = 0) {
  await press(tab, `.radio[value="${score}"]`, at);
  await shown(tab, '.text', at);
}

/** Waits for a part of the widget. */
export const shown = (tab, selector, at = 0) =>
  until(
    () =>
      tab.evaluate(
        (wanted, which) =>
          document.querySelectorAll('zeroten-survey')[which]?.shadowRoot?.querySelector(wanted)?.checkVisibility(),
        selector,
        at,
      ),
    selector,
    30_000,
  );

/** Waits until the widget says this of the delivery. */
export async function says(tab, text, ms = 30_000) {
  const read = () =>
    tab.evaluate(() => document.querySelector('zeroten-survey').shadowRoot.querySelector('.status').textContent);
  let last;
  const look = async () => {
    last = await read();
    return last === text;
  };
  await until(look, text, ms).catch((error) => {
    throw new Error(`${error.message}; it says ${JSON.stringify(last)}`);
  });
}

/** In the page: the keys of the records in the box. */
function recordsIn() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('zeroten');
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('outbox');
    opening.onsuccess = () => {
      const keys = opening.result.transaction('outbox').objectStore('outbox').getAllKeys();
      keys.onsuccess = () => {
        opening.result.close();
        resolve(keys.result.filter((key) => key.startsWith('record/')));
      };
    };
  });
}

export const records = (tab) => tab.evaluate(recordsIn);
export const holds = (tab, count) =>
  until(async () => (await records(tab)).length === count, `${count} records in the box`, 30_000);
