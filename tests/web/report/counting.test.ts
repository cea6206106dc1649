import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedFacts, finestPeriod } from '../../../web/report/counting.js';

test('facts with few values are counted by: lists, and true or false; four at most', () => {
  assert.deepEqual(
    countedFacts({ 'user.plan': ['free', 'pro'], 'user.old': 'bool', 'user.orders': 'int', 'page.url': 'text' }),
    ['facts.user.plan', 'facts.user.old'],
  );
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`user.fact${at}`, 'bool']));
  assert.equal(countedFacts(many).length, 4);
  assert.deepEqual(countedFacts({}), []);
});

const periods: [number, number, string][] = [
  [12, 1_000_000, 'day'],
  [5000, 1_000_000, 'week'],
  [50_000, 1_000_000, 'month'],
  [50_000, 20_000, 'day'],
];
for (const [groups, answers, period] of periods)
  test(`${groups} groups a month of ${answers} answers are asked for by ${period}`, () => {
    assert.equal(finestPeriod(groups, answers), period);
  });
