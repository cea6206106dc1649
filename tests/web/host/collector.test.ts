import assert from 'node:assert/strict';
import { test } from 'node:test';
import { responsesUrl } from '../../../web/host/collector.js';

const urls: [string, string][] = [
  ['/', 'https://shop.example/v1/responses'],
  ['', 'https://shop.example/a/v1/responses'],
  ['https://nps.example', 'https://nps.example/v1/responses'],
  ['https://nps.example/zeroten/', 'https://nps.example/zeroten/v1/responses'],
  ['https://nps.example/zeroten', 'https://nps.example/zeroten/v1/responses'],
  ['/v1/responses', 'https://shop.example/v1/responses'],
];
for (const [collector, url] of urls) {
  test(`responses for "${collector}" go to ${url}`, () => {
    assert.equal(responsesUrl(collector, 'https://shop.example/a/').href, url);
  });
}
