// Where a survey stands on the page, and what each place does for the respondent.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { seen } from '../support/browsers/suite.mjs';

const survey = (attributes, content = '') =>
  `<zeroten-survey subject="Fjellrev" collector="/" ${attributes}>${content}</zeroten-survey>`;
const opener = '<button id="opener">Give feedback</button>';

/** In the page, of the card: how far its edges are from those of the window. */
const edges = (card) => {
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return { left, top, right: clientWidth - right, bottom: clientHeight - bottom };
};

const near = (actual, wanted, what) => {
  for (const [edge, distance] of Object.entries(wanted))
    assert.ok(Math.abs(actual[edge] - distance) <= 1, `${what}: ${edge} is ${actual[edge]}, not ${distance}`);
};

const places = [
  ['popover', '', { right: 24, bottom: 24 }, { left: 24, bottom: 24 }],
  ['popover', 'bottom-end', { right: 24, bottom: 24 }, { left: 24, bottom: 24 }],
  ['popover', 'bottom-start', { left: 24, bottom: 24 }, { right: 24, bottom: 24 }],
  ['popover', 'top-end', { right: 24, top: 24 }, { left: 24, top: 24 }],
  ['popover', 'top-start', { left: 24, top: 24 }, { right: 24, top: 24 }],
  ['bar', '', { left: 0, right: 0, bottom: 0 }],
  ['bar', 'top', { left: 0, right: 0, top: 0 }],
  ['kiosk', '', { left: 0, right: 0, top: 0, bottom: 0 }],
];

/** A page whose timers run a hundred times as fast from `hurry()` to `calm()`: those that are set between them. */
const hurry = {
  '/hurry.js': `let speed = 1;
  window.hurry = () => { speed = 100; };
  window.calm = () => { speed = 1; };
  for (const name of ['setTimeout', 'setInterval']) {
    const real = window[name];
    window[name] = (act, ms, ...rest) => real(act, ms / speed, ...rest);
  }`,
};
const hurried = '<script src="/hurry.js"></script>';

const within = (page, act) => page.eval(act);
const notice = (page) => page.all('.notice', (node) => [node.open, node.matches(':modal'), node.textContent]);
const noticed = (page) =>
  page.waitFor(() => document.querySelector('zeroten-survey').shadowRoot.querySelector('.notice')?.open);

export default function specs(own) {
  for (const [presentation, position, ltr, rtl = ltr] of places) {
    test(`${presentation} ${position} stands at its edges, left to right, right to left and on a phone`, async () => {
      const markup = survey(`presentation="${presentation}" position="${position}" open`);
      for (const [dir, wanted] of Object.entries({ ltr, rtl })) {
        const page = await own.open(markup, { dir, lang: dir === 'rtl' ? 'ar' : 'en', reducedMotion: true });
        near(await page.at('.card', edges), wanted, dir);
      }
      const phone = await own.open(markup, { width: 390, height: 700, reducedMotion: true });
      const sheet = { left: 0, right: 0, ...('top' in ltr && { top: 0 }), ...('bottom' in ltr && { bottom: 0 }) };
      near(await phone.at('.card', edges), sheet, 'phone');
    });
  }

  test('what comes over the page moves nothing on it', async () => {
    for (const presentation of ['popover', 'bar', 'modal']) {
      const page = await own.open(survey(`presentation="${presentation}"`, opener));
      const boxes = () => page.all('main, main *', (node) => JSON.stringify(node.getBoundingClientRect()));
      await page.waitFor(() => customElements.get('zeroten-survey') !== undefined);
      const before = await boxes();
      await page.click('#opener');
      await page.appears('.card');
      await page.still();
      assert.deepEqual(await boxes(), before, presentation);
    }
  });

  test('a modal that a button opens has the focus and keeps it; Escape closes it and gives it back', async () => {
    const page = await own.open(survey('presentation="modal"', opener));
    await page.click('#opener');
    await page.says('.ask', 'How likely');
    assert.equal(await page.at('.veil', (node) => node.matches(':modal')), true);
    assert.equal(await page.focused(), 'score-ask');
    for (let stop = 0; stop < 4; stop++) {
      await page.key('Tab');
      assert.ok(!['before', 'after', 'opener'].includes(await page.focused()), 'the focus left the modal for the page');
    }
    await page.key('Escape');
    await page.waitFor(() => window.seen.some(({ name }) => name === 'dismiss'));
    await page.waitFor(() => document.activeElement.id === 'opener');
    assert.equal(await page.at('zeroten-survey', (node) => node.hasAttribute('open')), false);
  });

  test('a modal is completed, closed and opened again as another response', async () => {
    const page = await own.open(survey('presentation="modal"', opener));
    for (const score of [9, 3]) {
      await page.click('#opener');
      await page.click(`.radio[value="${score}"]`);
      await page.appears('.text');
      await page.click('.next');
      await page.appears('.title');
      await own.received((one) => one.status === 'complete' && one.answers.score === score);
      await page.click('.close');
      await page.waitFor(() => !document.querySelector('zeroten-survey').hasAttribute('open'));
    }
    assert.equal(new Set(own.server.received.map(({ id }) => id)).size, 2);
  });

  test('a modal that nobody asked for is a popover: the page can still be used', async () => {
    const page = await own.open(survey('presentation="modal" open'));
    await page.appears('.card');
    assert.equal(await page.at('.card', (node) => node.matches('.popover')), true);
    await page.click('#before');
    assert.equal(await page.focused(), 'before');
  });

  for (const presentation of ['popover', 'bar'])
    test(`a ${presentation} that covers what gets the focus moves to the other edge`, async () => {
      const tall = '<div class="tall"></div><button id="low">Low</button>';
      const page = await own.open(`${tall}${survey(`presentation="${presentation}" open`)}`, { reducedMotion: true });
      await page.eval(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('#low { position: fixed; inset: auto 60px 40px auto; width: 80px }');
        document.adoptedStyleSheets = [sheet];
      });
      await page.appears('.card');
      await page.at('#before', (node) => node.focus());
      await page.at('#low', (node) => node.focus());
      await page.waitFor(() => {
        const { right, bottom } = document.querySelector('#low').getBoundingClientRect();
        return document.elementFromPoint(right - 5, bottom - 5).id === 'low';
      });
    });

  test('an on-screen keyboard moves what stands at the lower edge, and zooming does not', async () => {
    own.server.pages['/view.js'] = `
      const view = Object.assign(new EventTarget(), { scale: 1, height: innerHeight, offsetTop: 0 });
      Object.defineProperty(window, 'visualViewport', { value: view });`;
    const page = await own.open(survey('presentation="popover" open'), {
      head: '<script src="/view.js"></script>',
      width: 460,
      height: 700,
      reducedMotion: true,
    });
    const resize = (change) =>
      page.eval((values) => {
        Object.assign(visualViewport, values);
        visualViewport.dispatchEvent(new Event('resize'));
      }, change);
    near(await page.at('.card', edges), { bottom: 0 }, 'before');
    const height = await page.eval(() => innerHeight);
    await resize({ height: height - 300 });
    near(await page.at('.card', edges), { bottom: 300 }, 'with a keyboard');
    await resize({ height: height - 300, scale: 2 });
    near(await page.at('.card', edges), { bottom: 0 }, 'zoomed');
  });

  test('a page is as high as the window and has no button to close it', async () => {
    const page = await own.open(survey('presentation="page"'), { height: 800 });
    await page.appears('.radio');
    const [card, window] = await page.at('.card', (node) => [node.getBoundingClientRect().height, innerHeight]);
    assert.ok(card >= window, `${card} of ${window}`);
    assert.deepEqual(await page.all('.close', (node) => node.checkVisibility()), [false]);
    await page.click('.radio[value="10"]');
    const response = await own.received(({ answers }) => answers.score === 10);
    assert.equal(response.channel, 'page');
  });

  test('another presentation while it is shown: the session goes on there', async () => {
    const page = await own.open(survey('presentation="popover" open'));
    await page.click('.radio[value="9"]');
    await page.says('.ask', 'What is missing');
    for (const presentation of ['bar', 'inline', 'page', 'popover']) {
      await page.at('zeroten-survey', (node, value) => node.setAttribute('presentation', value), presentation);
      await page.appears(`.card.${presentation}`);
      assert.match(await page.at('.ask', (node) => node.textContent), /^What is missing/);
    }
    assert.deepEqual(await seen(page, 'dismiss'), []);
  });

  test('a kiosk asks whether somebody is still there; a touch is an answer', async () => {
    const page = await own.open(survey('presentation="kiosk" idle="1"'));
    await page.appears('.radio');
    assert.deepEqual(await notice(page), [[false, false, '']]);
    await page.click('.radio[value="9"]');
    await page.type('half a thought');
    await noticed(page);
    const [[, modal, text]] = await notice(page);
    assert.deepEqual([modal, /Are you still there\?Starting over in \d+ second/.test(text)], [true, true], text);
    assert.equal(await page.focused(), 'Continue');
    await page.key('Enter');
    await page.waitFor(() => !document.querySelector('zeroten-survey').shadowRoot.querySelector('.notice').open);
    await page.says('.ask', 'What is missing');
  });

  test('a kiosk that nobody comes back to starts over, and nothing of the one before is left', async () => {
    Object.assign(own.server.pages, hurry);
    const page = await own.open(survey('presentation="kiosk" idle="30"'), { head: hurried });
    await page.click('.radio[value="9"]');
    await page.click('.text');
    await page.type('mine');
    await page.eval(() => window.hurry());
    await page.type(' alone');
    await page.says('.ask', 'How likely');
    await page.eval(() => window.calm());
    assert.deepEqual(await page.all('.radio:checked', (node) => node.value), []);
    await page.click('.radio[value="9"]');
    await page.appears('.text');
    assert.equal(await page.at('.text', (node) => node.value), '');
    await own.received(() => new Set(own.server.received.map(({ id }) => id)).size === 2);
    assert.ok(own.server.received.every(({ channel }) => channel === 'kiosk'));
  });

  test('at the end a kiosk counts without a question, and the next person can start at once', async () => {
    const page = await own.open(survey('presentation="kiosk"'));
    await page.click('.radio[value="10"]');
    await page.appears('.text');
    await page.click('.next');
    await page.says('.title', 'Thank you');
    await noticed(page);
    const [[, modal, text]] = await notice(page);
    assert.deepEqual([modal, /Starting over in \d+ seconds/.test(text)], [false, true], text);
    await page.click('[part="start-over"]');
    await page.says('.ask', 'How likely');
    assert.deepEqual(await within(page, () => window.seen.filter(({ name }) => name === 'show').length), 2);
  });

  test('a kiosk starts over where there is no network any more', async () => {
    own.server.pages['/survey.json'] = '{"zeroten":1,"id":"shop","subject":"Fjellrev"}';
    const page = await own.open('<zeroten-survey survey="/survey.json" presentation="kiosk"></zeroten-survey>');
    await page.appears('.radio');
    delete own.server.pages['/survey.json'];
    await page.at('zeroten-survey', (node) => node.reset());
    await page.appears('.radio');
    assert.deepEqual(await seen(page, 'error'), []);
  });
}
