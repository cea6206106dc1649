import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApi } from '../../../web/loader/api.js';

const never = () => Promise.reject(new Error('loaded'));

test('before start() everything else says so', () => {
  const api = createApi(never);
  for (const act of [() => api.track('a'), () => api.identify('a'), () => api.reset(), () => api.consent(true)])
    assert.throws(act, /call start\(\) first/);
});
