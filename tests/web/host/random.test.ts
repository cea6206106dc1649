import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomId } from '../../../web/host/random.js';

test('an id is 32 lower-case hexadecimal digits, zeros kept', () => {
  for (let round = 0; round < 200; round++) assert.match(randomId(), /^[0-9a-f]{32}$/);
});

test('a thousand ids are a thousand different ones', () => {
  assert.equal(new Set(Array.from({ length: 1000 }, randomId)).size, 1000);
});
