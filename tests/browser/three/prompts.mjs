// Prompts in an application: they come when and only when they should, over reloads, navigation, two tabs and days; and a
// page on which nothing is due loads nothing but the loader.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { clock } from '../support/clock.mjs';
import { strictPolicy } from '../support/server.mjs';

const survey = (id, show, more = {}) => ({ zeroten: 1, id, subject: 'Fjellrev', ...more, show });

const app = (options, more = '') => `
  import * as zeroten from '/dist/start.js';
  window.zeroten = zeroten;
  zeroten.start(${JSON.stringify({ collector: '/', ...options })});
  ${more}
  window.ready = true;`;

const html = (body, head) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fjellrev</title>
<script src="/record.js"></script><script src="/watch.js"></script><script src="/clock.js"></script>${head}</head>
<body><main><h1>Projects</h1><button id="export">Export</button>${body}</main></body></html>`;

const day = 86_400_000;
const inWords = (verdict) => verdict?.reasons.map(({ code }) => code);

export default function specs(own) {
  /** The application on a device that asked nobody before. */
  async function opened(
    options,
    { more, body = '', head = '<script type="module" src="/app.js"></script>', ...page } = {},
  ) {
    Object.assign(own.server.pages, { '/clock.js': clock, '/app.js': app(options, more) });
    const tab = await own.open('', { ...page });
    await tab.eval(async () => {
      const names = ['zeroten-prompts', 'zeroten'];
      await Promise.all(
        names.map(
          (name) =>
            new Promise((done) =>
              Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onblocked: done, onerror: done }),
            ),
        ),
      );
      localStorage.clear();
    });
    own.server.pages['/page'] = html(body, head);
    await again(tab);
    return tab;
  }

  /** Another page of the same site, or the same one loaded anew. */
  async function again(page, rest = '') {
    own.server.requests.length = 0;
    await page.goto(`${own.server.url}/page?visit=${++own.server.visit}${rest}`);
    await page.waitFor(() => window.ready === true);
  }

  const track = (page, name, properties) => page.eval((...event) => window.zeroten.track(...event), name, properties);
  const why = async (page, id) => inWords(await page.eval((one) => window.zeroten.why(one), id));
  const later = (page, time) =>
    page.eval((more) => localStorage.setItem('ahead', Number(localStorage.getItem('ahead') ?? 0) + more), time);
  const loaded = (file) => own.server.requests.filter((path) => path.endsWith(file)).length;
  /** What the page asks for because of what was done until now has been asked for. */
  const settled = (page) =>
    page.eval(() => new Promise((resolve) => setTimeout(resolve)).then(() => fetch('/record.js').then(() => {})));
  const isShown = (page) => page.eval(() => document.querySelector('zeroten-survey') !== null);

  test('an event of the product shows its survey; the answer has what happened, and nobody is asked again', async () => {
    const facts = { 'event.total': 'number', 'user.plan': ['free', 'pro'] };
    const on = { event: 'order', when: 'event.total >= 100.0' };
    const nps = survey('order-nps', { on, when: 'user.plan == "pro"' }, { facts });
    const page = await opened({ surveys: [nps], facts: { user: { plan: 'pro' } }, respondent: 'ola-1' });
    await track(page, 'order', { total: 20 });
    assert.deepEqual(await why(page, 'order-nps'), ['not_triggered']);
    await track(page, 'order', { total: 120.5 });
    await page.click('.radio[value="9"]');
    const response = await own.received((one) => one.answers?.score === 9);
    assert.equal(response.touchpoint, 'order');
    assert.equal(response.respondent, 'ola-1');
    assert.deepEqual(response.facts, { event: { total: 120.5 }, user: { plan: 'pro' } });
    assert.deepEqual(await why(page, 'order-nps'), ['answered', 'busy']);
    await page.click('.close');
    await again(page);
    await track(page, 'order', { total: 500 });
    assert.deepEqual(await why(page, 'order-nps'), ['answered']);
    assert.equal(await isShown(page), false);
  });

  test('a page on which nothing can be due loads the loader and nothing else', async () => {
    const surveys = [
      survey('nps', { on: 'order', repeat: '90d' }),
      survey('ces', { on: { page: '/help*' }, repeat: '90d' }),
    ];
    const page = await opened({ surveys });
    await page.waitFor(() => localStorage.getItem('zeroten-prompts')?.includes('occasions'));
    await again(page);
    await track(page, 'basket');
    await page.eval(() => history.pushState(null, '', '?tab=2'));
    await settled(page);
    assert.deepEqual(
      own.server.requests.filter((path) => path.startsWith('/dist/')),
      ['/dist/start.js'],
    );
    await track(page, 'order');
    await page.appears('.radio');
    assert.ok(loaded('/zeroten_targeting.wasm') === 1 && loaded('/element.js') === 1);
    // Who closed it is left alone for ninety days: no event of the product loads anything until then.
    await page.click('.close');
    await page.waitFor(() => !document.querySelector('zeroten-survey'));
    await why(page, 'nps');
    await again(page);
    await track(page, 'order');
    await settled(page);
    assert.equal(loaded('/prompts.js'), 0);
    // The plan is good for a day: a definition may have changed.
    await later(page, 91 * day);
    await again(page);
    await track(page, 'order');
    await page.appears('.radio');
  });

  test('a delay goes on over a reload, and an event calls it off', async () => {
    const surveys = [survey('ces', { on: 'chat-closed', cancel: 'chat-opened', after: '1h', within: '7d' })];
    const page = await opened({ surveys });
    await track(page, 'chat-closed');
    assert.deepEqual(await why(page, 'ces'), ['waiting']);
    await again(page);
    assert.equal(await isShown(page), false);
    await later(page, 3_600_000);
    await again(page);
    await page.appears('.radio');
    await page.eval(() => window.zeroten.forget());
    await again(page);
    await track(page, 'chat-closed');
    await why(page, 'ces');
    await again(page);
    await track(page, 'chat-opened');
    assert.deepEqual(await why(page, 'ces'), ['not_triggered']);
  });

  test('a page of an application that never loads a second document is a page too', async () => {
    const page = await opened({ surveys: [survey('nps', { on: { page: '/billing/*' } })] });
    await page.eval(() => history.pushState(null, '', '/billing'));
    assert.deepEqual(await why(page, 'nps'), ['not_triggered']);
    await page.eval(() => history.pushState(null, '', '/billing/invoices'));
    await page.appears('.radio');
  });

  const ways = {
    'a click on what a selector names': [{ click: '#export' }, (page) => page.click('#export')],
    'half of the page': [{ scroll: 0.5 }, (page) => page.eval(() => scrollTo(0, document.body.scrollHeight))],
    'a while on the page': [{ dwell: '1s' }, () => {}],
    'a while without a key': [{ idle: '1s' }, () => {}],
    'somebody about to leave': [
      { exit: true },
      (page) =>
        page.eval(() => document.body.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY: -1 }))),
    ],
  };
  for (const [name, [on, act]] of Object.entries(ways))
    test(`${name} shows a survey`, async () => {
      const page = await opened({ surveys: [survey('nps', { on })] }, { body: '<div class="tall"></div>' });
      await page.eval(() => (document.querySelector('.tall').style.height = '4000px'));
      assert.equal(await isShown(page), false);
      assert.deepEqual(await why(page, 'nps'), ['not_triggered']);
      await act(page);
      await page.appears('.radio');
    });

  test('“Ask me later” puts it off, in the language of the page', async () => {
    const show = { on: 'order', repeat: { answered: '90d', dismissed: '90d', later: '3d' } };
    const page = await opened({ surveys: [survey('nps', show)], language: 'fi' });
    await track(page, 'order');
    await page.says('[part="later"]', 'Kysy myöhemmin');
    await page.click('[part="later"]');
    await page.waitFor(() => !document.querySelector('zeroten-survey'));
    assert.deepEqual(await why(page, 'nps'), ['later']);
    await later(page, 3 * day + 1000);
    await again(page);
    await track(page, 'order');
    await page.click('.radio[value="10"]');
    await page.waitFor(() => !document.querySelector('zeroten-survey').shadowRoot.querySelector('.later'));
  });

  test('of two tabs in which the same happens, one asks', async () => {
    const page = await opened(
      { surveys: [survey('nps', { on: 'order' })] },
      { policy: `${strictPolicy}; frame-src 'self'` },
    );
    await page.eval(async () => {
      const other = document.createElement('iframe');
      other.src = location.href;
      document.body.append(other);
      while (!other.contentWindow.ready) await new Promise((resolve) => setTimeout(resolve, 10));
      window.zeroten.track('order');
      other.contentWindow.zeroten.track('order');
      await Promise.all([window.zeroten.why(), other.contentWindow.zeroten.why()]);
    });
    const shown = () =>
      [document, document.querySelector('iframe').contentDocument].flatMap((one) => [
        ...one.querySelectorAll('zeroten-survey'),
      ]).length;
    await page.waitFor(shown);
    assert.equal(await page.eval(shown), 1);
  });

  test('who signs in is known by their facts; who signs out takes what waits along', async () => {
    const show = { on: 'order', when: 'user.plan == "pro"', after: '1h' };
    const page = await opened({ surveys: [survey('nps', show, { facts: { 'user.plan': ['free', 'pro'] } })] });
    await track(page, 'order');
    assert.deepEqual(await why(page, 'nps'), ['audience']);
    await page.eval(() => window.zeroten.identify('kari-2', { plan: 'pro' }));
    await track(page, 'order');
    assert.deepEqual(await why(page, 'nps'), ['waiting']);
    await page.eval(() => window.zeroten.reset());
    assert.deepEqual(await why(page, 'nps'), ['audience']);
    await page.eval(() => window.zeroten.identify('ola-1', { plan: 'pro' }));
    assert.deepEqual(await why(page, 'nps'), ['not_triggered']);
  });

  test('before there is a consent nothing is stored, nothing is loaded and nobody is asked', async () => {
    const page = await opened({ surveys: [survey('nps', { on: 'order' })], consent: 'unknown' });
    const stored = async () => [
      await page.eval(() => Object.keys(localStorage)),
      await page.eval(async () =>
        (await indexedDB.databases()).map(({ name }) => name).filter((name) => /prompts/.test(name)),
      ),
    ];
    await track(page, 'order');
    assert.equal(loaded('/prompts.js'), 0);
    assert.deepEqual(await why(page, 'nps'), ['no_consent']);
    assert.deepEqual(await stored(), [[], []]);
    await page.eval(() => window.zeroten.consent(true));
    await track(page, 'order');
    await page.appears('.radio');
    assert.deepEqual(await stored(), [['zeroten-prompts'], ['zeroten-prompts']]);
    await page.eval(() => window.zeroten.consent(false));
    assert.deepEqual(await why(page, 'nps'), ['no_consent', 'busy']);
    assert.deepEqual(await stored(), [[], []]);
  });

  test('where nothing can be stored, the page remembers', async () => {
    own.server.pages['/forgetful.js'] = `
      for (const name of ['indexedDB', 'localStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`;
    const head = '<script src="/forgetful.js"></script><script type="module" src="/app.js"></script>';
    const page = await opened({ surveys: [survey('nps', { on: 'order' })] }, { head });
    await track(page, 'order');
    await page.click('.close');
    await page.waitFor(() => !document.querySelector('zeroten-survey'));
    await track(page, 'order');
    assert.deepEqual(await why(page, 'nps'), ['dismissed']);
  });

  test('a survey that cannot be loaded counts as never shown, and the others go on', async () => {
    const surveys = ['/missing.json', { id: 'broken', show: { after: 'soon' } }, survey('nps', { on: 'order' })];
    const page = await opened({ surveys });
    await track(page, 'order');
    await page.appears('.radio');
    const errors = await page.eval(() =>
      window.seen.filter(({ name }) => name === 'error').map(({ detail }) => detail.problems.map(({ path }) => path)),
    );
    assert.deepEqual(errors, [[], ['/show/after']]);
  });

  test('where WebAssembly is blocked, who is asked is decided in plain JavaScript', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
    own.expected = /wasm-eval|script-src/;
    const page = await opened({ surveys: [survey('nps', { on: 'order', after: '1h' })] }, { policy });
    await track(page, 'order');
    assert.deepEqual(await why(page, 'nps'), ['waiting']);
    assert.equal(loaded('/targeting_plain.js'), 1);
  });

  test('by a script tag it is the global zeroten', async () => {
    own.server.pages['/tag.js'] =
      `zeroten.start({ surveys: [${JSON.stringify(survey('nps', { on: 'order' }))}] }); ready = true;`;
    const head = '<script src="/dist/loader.js"></script><script src="/tag.js"></script>';
    const page = await opened({ surveys: [] }, { head });
    await track(page, 'order');
    await page.appears('.radio');
    assert.equal(loaded('/start.js'), 0);
  });

  test('the panel says for each survey why it is not shown, shows it all the same, and forgets', async () => {
    const facts = { 'user.plan': ['free', 'pro'] };
    const surveys = [
      survey('quarterly-nps', { when: 'user.plan == "pro"', age: '14d' }, { facts }),
      survey('export-csat', { on: 'export' }),
    ];
    const page = await opened({ surveys, facts: { user: { plan: 'free' } } });
    await again(page, '&zeroten=debug');
    const panel = () => document.querySelector('zeroten-debug')?.shadowRoot.querySelector('aside').textContent;
    await page.waitFor(`() => (${panel})()?.includes('export-csat')`);
    const text = await page.eval(panel);
    assert.match(text, /quarterly-nps.*not shown.*Its condition is not met: user\.plan == "pro"/);
    assert.match(text, /export-csat.*ready.*It waits for the event 'export'/);
    const press = (name) =>
      [...document.querySelector('zeroten-debug').shadowRoot.querySelectorAll('button')]
        .find((one) => (one.ariaLabel ?? one.textContent).includes(name))
        .click();
    await page.eval(press, 'quarterly-nps');
    await page.appears('.radio');
    await page.click('.close');
    await track(page, 'export');
    await page.appears('.radio');
    await page.waitFor(`() => (${panel})().includes('on the screen')`);
    await page.click('.close');
    await page.waitFor(`() => (${panel})().includes('It was shown')`);
    await page.eval(press, 'Forget');
    await page.waitFor(`() => !(${panel})().includes('It was shown')`);
  });
}
