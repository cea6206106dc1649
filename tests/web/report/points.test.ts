import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, points, signedPoints } from '../../../web/report/points.js';

const written: [number, string, string][] = [
  [0, '0', '0'],
  [-0, '0', '0'],
  [-0.49, '0', '0'],
  [0.5, '1', '+1'],
  [-0.5, '−1', '−1'],
  [-61.11, '−61', '−61'],
  [99.5, '100', '+100'],
  [-100, '−100', '−100'],
];
for (const [value, text, signed] of written)
  test(`${Object.is(value, -0) ? '-0' : value} points are written ${text}, a difference ${signed}`, () => {
    assert.equal(points(value), text);
    assert.equal(signedPoints(value), signed);
  });

test('the track reaches from −100 to 100 and no further', () => {
  assert.deepEqual([-100, -50, 0, 100, 101, -101].map(place), [0, 25, 50, 100, 100, 0]);
});
