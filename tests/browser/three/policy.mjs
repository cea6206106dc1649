// Under a strict policy, and where a page's policy forbids WebAssembly.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inline, popover, walk } from '../support/browsers/screens.mjs';
import { seen } from '../support/browsers/suite.mjs';
import { strictPolicy } from '../support/server.mjs';

const withoutWasm = strictPolicy.replace(" 'wasm-unsafe-eval'", '');

export default function specs(own) {
  for (const [presentation, survey] of Object.entries({ inline, popover })) {
    test(`nothing on the way is against a strict policy with Trusted Types: ${presentation}`, async () => {
      const page = await own.open(survey);
      await page.eval(() => {
        const image = document.createElement('img');
        image.src = 'data:image/gif,none';
        document.body.append(image);
      });
      await page.waitFor(() => window.refused.length > 0); // the policy is in force, and refusals are heard
      own.expected = /^img-src data/;
      await walk(page, () => {});
      assert.deepEqual(await seen(page, 'error'), []);
      await own.received((one) => one.status === 'complete'); // and afterEach looks at what was refused
    });
  }

  test('a page that forbids WebAssembly shows nothing and gets zeroten-error', async () => {
    own.expected = /^script-src|^wasm-eval/;
    const page = await own.open(inline, { policy: withoutWasm });
    await page.waitFor(() => window.seen.some((one) => one.name === 'error'));
    const [{ problems }] = await seen(page, 'error');
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['unavailable', 'error']],
    );
    const [height] = await page.all('zeroten-survey', (node) => node.getBoundingClientRect().height);
    assert.deepEqual([height, await page.all('.card', (node) => node.checkVisibility())], [0, []]);
  });

  test('a popover there stays closed', async () => {
    own.expected = /^script-src|^wasm-eval/;
    const page = await own.open(popover, { policy: withoutWasm });
    await page.waitFor(() => window.seen.some((one) => one.name === 'error'));
    assert.deepEqual(await page.all('zeroten-survey', (node) => node.hasAttribute('open')), [false]);
  });
}
