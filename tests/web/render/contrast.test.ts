import assert from 'node:assert/strict';
import { test } from 'node:test';
import { black, contrast, extreme, mix, type Rgb, readable, white } from '../../../web/render/contrast.js';

const grey: Rgb = [0x77 / 255, 0x77 / 255, 0x77 / 255];

test('black on white is 21, a colour on itself 1, and #777 on white 4.48', () => {
  assert.equal(contrast(black, white), 21);
  assert.equal(contrast(grey, grey), 1);
  assert.equal(contrast(grey, white).toFixed(2), '4.48');
  assert.equal(contrast(white, grey), contrast(grey, white));
});

test('a mix has its share of both', () => assert.deepEqual(mix(white, black, 0.25), [0.25, 0.25, 0.25]));

test('a colour that has enough contrast stays as it is', () => {
  assert.deepEqual(readable(grey, white, 3), [...grey]);
});

test('one that has too little moves only as far as it must', () => {
  const moved = readable(grey, white, 4.5);
  assert.ok(contrast(moved, white) >= 4.5);
  assert.ok(contrast(moved, white) < 5);
});

test('on every grey black or white has at least 4.5', () => {
  for (let level = 0; level <= 255; level++) {
    const background: Rgb = [level / 255, level / 255, level / 255];
    assert.ok(contrast(extreme(background), background) >= 4.5, String(level));
  }
});
