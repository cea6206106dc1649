import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Receipts } from '../../../../web/page/staff/receipts.js';
import { memoryStorage } from '../../support/storage.js';

test('the last delivery is known after a reload, for each survey by itself', () => {
  const storage = memoryStorage();
  assert.equal(new Receipts('till', storage).last, undefined);
  new Receipts('till', storage).note(1_764_000_000_000);
  assert.equal(new Receipts('till', storage).last, 1_764_000_000_000);
  assert.equal(new Receipts('shop', storage).last, undefined);
});

test('without room it is known until the page is closed', () => {
  for (const storage of [memoryStorage(0), undefined]) {
    const receipts = new Receipts('till', storage);
    receipts.note(5);
    assert.equal(receipts.last, 5);
  }
});

test('something strange in the storage is no delivery', () => {
  const storage = memoryStorage();
  storage.setItem('zeroten-receipt/till', 'yesterday');
  assert.equal(new Receipts('till', storage).last, undefined);
});
