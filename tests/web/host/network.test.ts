import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectorUrl, pauseAfter } from '../../../web/host/network.js';

const urls: [string, string][] = [
  ['/', 'https://shop.example/v1/'],
  ['', 'https://shop.example/a/v1/'],
  ['https://nps.example', 'https://nps.example/v1/'],
  ['https://nps.example/zeroten/', 'https://nps.example/zeroten/v1/'],
  ['https://nps.example/zeroten', 'https://nps.example/zeroten/v1/'],
  ['/v1/responses', 'https://shop.example/v1/'],
];
for (const [collector, url] of urls) {
  test(`responses and claims for "${collector}" go to ${url}`, () => {
    for (const name of ['responses', 'claims'] as const)
      assert.equal(collectorUrl(collector, 'https://shop.example/a/', name).href, url + name);
  });
}

test('a pause doubles up to a minute, and chance takes off up to a half', () => {
  assert.deepEqual(
    [0, 1, 5, 6, 64].map((failures) => pauseAfter(failures, 1)),
    [1000, 2000, 32_000, 60_000, 60_000],
  );
  assert.equal(pauseAfter(1, 0), 1000);
});
