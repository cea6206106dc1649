import assert from 'node:assert/strict';
import { test } from 'node:test';
import { now } from '../../../web/host/clock.js';

test('both times are whole milliseconds, and the elapsed one never goes back', () => {
  const first = now();
  const second = now();
  for (const value of [first.wall, first.elapsed]) assert.ok(Number.isSafeInteger(value));
  assert.ok(second.elapsed >= first.elapsed);
  assert.ok(Math.abs(first.wall - Date.now()) < 10_000);
});
