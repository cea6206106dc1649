import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Visit } from '../../../web/page/visit.js';
import { memoryStorage } from '../support/storage.js';

test('a reload goes on where the visit was', () => {
  const storage = memoryStorage();
  new Visit('shop', '', storage).at({ session: { answers: 1 }, held: true });
  assert.deepEqual(new Visit('shop', '', storage).before, { session: { answers: 1 }, held: true });
});

test('another survey, another link and a visit that is over begin anew', () => {
  const storage = memoryStorage();
  const visit = new Visit('shop', '?score=9', storage);
  visit.at({ session: {} });
  assert.equal(new Visit('order', '?score=9', storage).before, undefined);
  assert.equal(new Visit('shop', '?score=3', storage).before, undefined);
  visit.over();
  assert.equal(visit.before, undefined);
});

test('without room, or with something strange in it, a reload begins anew', () => {
  const full = memoryStorage(0);
  new Visit('shop', '', full).at({ session: {} });
  assert.equal(new Visit('shop', '', full).before, undefined);
  const strange = memoryStorage();
  strange.setItem('zeroten-visit/shop', '{');
  assert.equal(new Visit('shop', '', strange).before, undefined);
  assert.equal(new Visit('shop', '', undefined).before, undefined);
});
