import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Gate } from '../../../../web/page/staff/gate.js';

test('the code admits, another one does not', () => {
  const gate = new Gate('2468');
  assert.equal(gate.admits('1111', 0), false);
  assert.equal(gate.admits('', 0), false);
  assert.equal(gate.admits('2468', 0), true);
});

test('after three wrong codes in a row there is a pause of a minute', () => {
  const gate = new Gate('2468');
  assert.deepEqual([gate.admits('1', 0), gate.admits('2', 0), gate.admits('3', 1000)], [false, false, undefined]);
  assert.equal(gate.isOpen(60_999), false);
  assert.equal(gate.isOpen(61_000), true);
});

test('a right code forgets the wrong ones before it', () => {
  const gate = new Gate('2468');
  gate.admits('1', 0);
  gate.admits('2', 0);
  gate.admits('2468', 0);
  assert.equal(gate.admits('3', 0), false);
  assert.equal(gate.isOpen(0), true);
});
