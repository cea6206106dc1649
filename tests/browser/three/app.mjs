// The application of demo/app: its three surveys come when and only when they should, over reloads, views, two tabs and days.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { test } from '../support/browsers/lost.mjs';
import { clock } from '../support/clock.mjs';
import { strictPolicy } from '../support/server.mjs';

const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));
const policy = `${strictPolicy}; img-src 'self'; frame-src 'self'`;
const day = 86_400_000;

/** The page with a clock that can be moved, and with what writes down what goes wrong. */
function appPage() {
  const scripts = ['record', 'watch', 'clock'].map((name) => `<script src="/${name}.js"></script>`).join('');
  return readFileSync(`${demo}app/index.html`, 'utf8').replace('<head>', `<head>${scripts}`);
}

export default function specs(own) {
  const folders = ['app', 'shared', 'surveys'];
  before(() => {
    for (const name of folders) own.server.mounts[`/${name}/`] = `${demo}${name}/`;
    Object.assign(own.server.pages, { '/app/': appPage(), '/clock.js': clock });
  });
  after(() => {
    for (const name of folders) delete own.server.mounts[`/${name}/`];
  });

  /** The application on a device that asked nobody before. */
  async function opened(person) {
    const page = await own.open('', { policy });
    await page.eval(async (id) => {
      const gone = (name) =>
        new Promise((done) => {
          Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onblocked: done, onerror: done });
        });
      await Promise.all(['zeroten-prompts', 'zeroten'].map(gone));
      localStorage.clear();
      if (id) localStorage.setItem('varde.person', JSON.stringify(id));
      localStorage.setItem('varde.language', '"en"');
    }, person);
    await again(page);
    return page;
  }
  async function again(page, view = '') {
    await page.goto(`${own.server.url}/app/?visit=${++own.server.visit}${view}`);
    await page.appears('main h1');
  }
  const later = (page, time) =>
    page.eval((more) => localStorage.setItem('ahead', Number(localStorage.getItem('ahead') ?? 0) + more), time);
  const why = (page, survey) =>
    page.eval(async (id) => (await (await import('/dist/start.js')).why(id)).reasons.map(({ code }) => code), survey);
  const shown = (page) =>
    page.eval(() => document.querySelector('zeroten-survey')?.definition?.match(/"id": "([^"]+)/)[1]);
  const chat = async (page) => {
    await page.click('#help');
    await page.click('#chat-close');
  };

  test('the quarterly question comes with the second visit of an old account, and a quarter later', async () => {
    const page = await opened('ola');
    assert.deepEqual(await why(page, 'app-nps'), ['visits']);
    await later(page, 3_600_000);
    await again(page);
    await page.click('.radio[value="9"]');
    const response = await own.received((one) => one.answers.score === 9);
    assert.deepEqual([response.survey, response.respondent, response.facts.user.plan], ['app-nps', 'ola', 'pro']);
    await again(page, '#/billing');
    assert.deepEqual(await why(page, 'app-nps'), ['answered']);
    await later(page, day);
    await again(page);
    assert.deepEqual(await why(page, 'app-nps'), ['answered']);
    await later(page, 90 * day);
    await again(page);
    await page.appears('.radio');
    assert.equal(await shown(page), 'app-nps');
  });

  test('a young account is left alone until it is two weeks old, and nobody is asked who is not signed in', async () => {
    const page = await opened('aino');
    await later(page, day);
    await again(page);
    assert.deepEqual(await why(page, 'app-nps'), ['account_young']);
    await later(page, 12 * day);
    await again(page);
    await page.appears('.radio');
    const nobody = await opened();
    await later(nobody, day);
    await again(nobody);
    assert.deepEqual(await why(nobody, 'app-nps'), ['audience', 'account_unknown']);
  });

  test('after a chat it asks how easy that was, unless the chat is opened again', async () => {
    const page = await opened('kari');
    await chat(page);
    assert.deepEqual(await why(page, 'app-ces'), ['waiting']);
    await page.click('#help');
    assert.deepEqual(await why(page, 'app-ces'), ['not_triggered']);
    await page.click('#chat-close');
    await page.appears('.radio');
    assert.equal(await shown(page), 'app-ces');
    // One question is enough: an export right after it asks nothing.
    await page.click('.close');
    await again(page);
    await chat(page);
    assert.deepEqual(await why(page, 'app-ces'), ['dismissed']);
  });

  test('after an export it asks those on the plan Pro, also when the page was left at once', async () => {
    const page = await opened('kari');
    await page.click('#export');
    assert.deepEqual(await why(page, 'app-csat'), ['audience']);
    const other = await opened('ola');
    await other.click('#export');
    assert.deepEqual(await why(other, 'app-csat'), ['waiting']);
    await again(other, '#/settings');
    await other.appears('.radio');
    assert.equal(await shown(other), 'app-csat');
    assert.equal(await other.eval(() => document.querySelector('zeroten-survey').getAttribute('touchpoint')), 'export');
  });

  test('of two tabs in which a chat ends, one asks', async () => {
    const page = await opened('kari');
    await page.eval(async () => {
      const tab = document.createElement('iframe');
      tab.src = location.href;
      document.querySelector('main').append(tab);
      while (!tab.contentDocument?.querySelector('main h1')) await new Promise((resolve) => setTimeout(resolve, 20));
      for (const { document: each } of [window, tab.contentWindow]) {
        each.querySelector('#help').click();
        each.querySelector('#chat-close').click();
      }
    });
    const prompts = () =>
      [document, document.querySelector('iframe').contentDocument].flatMap((each) => [
        ...each.querySelectorAll('zeroten-survey'),
      ]).length;
    await page.waitFor(prompts);
    assert.ok((await why(page, 'app-ces')).some((code) => code === 'dismissed'));
    assert.equal(await page.eval(prompts), 1);
  });
}
