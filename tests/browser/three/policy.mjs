// Under a strict policy, and where a page's policy forbids WebAssembly.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { seen } from '../support/browsers/suite.mjs';
import { dist } from '../support/page.mjs';
import { strictPolicy } from '../support/server.mjs';
import { standard } from '../support/surveys/standard.mjs';
import { shown, walk } from '../support/surveys/walk.mjs';

/** Where WebAssembly cannot be used, and what the browser then says of the policy. */
const blocked = {
  'a policy that forbids WebAssembly': {
    policy: strictPolicy.replace(" 'wasm-unsafe-eval'", ''),
    expected: /^script-src|^wasm-eval/,
  },
  'a browser without WebAssembly': { head: '<script src="/without.js"></script>' },
};
/** Of the survey: that of the outbox comes after an answer. */
const isEngine = (path) => /(zeroten|_classic)\.wasm$|\/full\.js$|\/plain\.js$/.test(path);
/** A survey that the classic engine does not take. */
const choices = {
  zeroten: 1,
  id: 'areas',
  questions: [
    { id: 'areas', type: 'choices', ask: 'What is good?', choices: ['price', 'staff'].map((id) => ({ id, text: id })) },
  ],
};

export default function specs(own) {
  for (const { title, survey, markup } of shown) {
    test(`nothing on the way is against a strict policy with Trusted Types: ${title}`, async () => {
      const page = await own.open(markup);
      await page.eval(() => {
        const image = document.createElement('img');
        image.src = 'data:image/gif,none';
        document.body.append(image);
      });
      await page.waitFor(() => window.refused.length > 0); // the policy is in force, and refusals are heard
      own.expected = /^img-src data/;
      await walk(page, survey, () => {});
      assert.deepEqual(await seen(page, 'error'), []);
      await own.received((one) => one.status === 'complete'); // and afterEach looks at what was refused
    });
  }

  for (const [where, { expected, ...options }] of Object.entries(blocked)) {
    /** A page there. What the policy refuses is expected. */
    const open = (survey, more = {}) => {
      own.expected = expected ?? own.expected;
      own.server.pages['/without.js'] = 'delete window.WebAssembly;';
      own.server.pages['/choices.json'] = JSON.stringify(choices);
      return own.open(survey, { ...options, ...more, head: `${options.head ?? ''}${more.head ?? ''}` });
    };

    test(`${where}: nothing is shown, and zeroten-error says what to add`, async () => {
      const page = await open(standard.inline);
      await page.waitFor(() => window.seen.some((one) => one.name === 'error'));
      const [{ problems }] = await seen(page, 'error');
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [['webassembly_blocked', 'error']],
      );
      for (const words of ["'wasm-unsafe-eval' to script-src", 'plain.js', 'docs/embedding.md'])
        assert.ok(problems[0].message.includes(words), problems[0].message);
      const [height] = await page.all('zeroten-survey', (node) => node.getBoundingClientRect().height);
      assert.deepEqual([height, await page.all('.card', (node) => node.checkVisibility())], [0, []]);
      assert.deepEqual(own.server.requests.filter(isEngine), []);
    });

    test(`${where}: a popover stays closed`, async () => {
      const page = await open(standard.popover);
      await page.waitFor(() => window.seen.some((one) => one.name === 'error'));
      assert.deepEqual(await page.all('zeroten-survey', (node) => node.hasAttribute('open')), [false]);
    });

    for (const { title, survey, markup } of shown.filter(({ presentation }) => presentation === 'popover'))
      test(`${where}, and data-plain: from the first question to the collector, ${title}`, async () => {
        const page = await open(markup, { script: 'data-plain' });
        await walk(page, survey, () => {});
        assert.deepEqual(await seen(page, 'error'), []);
        await own.received((one) => one.status === 'complete');
        assert.deepEqual(own.server.requests.filter(isEngine), ['/dist/plain.js']);
      });

    test(`${where}, and data-plain with an address: the engine comes from there, and knows all questions`, async () => {
      own.server.mounts['/elsewhere/'] = dist;
      const page = await open('<zeroten-survey survey="/choices.json" collector="/"></zeroten-survey>', {
        script: 'data-plain="../elsewhere/plain.js"',
      });
      await page.click('.choice');
      await page.click('.next');
      await page.appears('.title');
      const { answers } = await own.received((one) => one.status === 'complete');
      assert.deepEqual(answers, { areas: ['price'] });
      assert.deepEqual(own.server.requests.filter(isEngine), ['/elsewhere/plain.js']);
    });

    test(`${where}: a module offers the plain engine with offerPlain`, async () => {
      own.server.pages['/offer.js'] = `
        import { define, offerPlain } from '/dist/index.js';
        offerPlain(() => import('/dist/plain.js'));
        define();`;
      const page = await open(standard.inline, { head: '<script type="module" src="/offer.js"></script>' });
      await walk(page, standard, () => {});
      await own.received((one) => one.status === 'complete');
    });
  }

  test('where WebAssembly can be used, an offered plain engine is not loaded', async () => {
    const page = await own.open(standard.inline, { script: 'data-plain' });
    await walk(page, standard, () => {});
    assert.deepEqual(own.server.requests.filter(isEngine), ['/dist/zeroten_classic.wasm']);
  });
}
