import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Period, TallySummary } from '../../../web/report/messages.js';
import { automaticPeriod, everything, isEverything, possiblePeriods, requestOf } from '../../../web/report/request.js';

const daily: TallySummary = {
  n: 9,
  period: 'day',
  zone: 'UTC',
  first: '2026-01-01',
  last: '2026-12-31',
  dimensions: [],
};

const spans: [string, string, Period][] = [
  ['2026-01-01', '2026-01-01', 'day'],
  ['2026-01-01', '2026-02-14', 'day'],
  ['2026-01-01', '2026-03-01', 'week'],
  ['2026-01-01', '2026-12-31', 'month'],
  ['2020-01-01', '2026-12-31', 'quarter'],
];
for (const [first, last, period] of spans)
  test(`${first} to ${last} is shown by ${period}`, () => assert.equal(automaticPeriod(first, last), period));

test('weeks are in no month: only what the tally makes up can be asked for', () => {
  assert.deepEqual(possiblePeriods(daily), ['day', 'week', 'month', 'quarter']);
  assert.deepEqual(possiblePeriods({ ...daily, period: 'week' }), ['week']);
  assert.deepEqual(possiblePeriods({ ...daily, period: 'month' }), ['month', 'quarter']);
  assert.deepEqual(possiblePeriods({ n: 3, dimensions: [] }), []);
});

test('a choice becomes a request: the period by the days that are chosen, unless it is said', () => {
  assert.deepEqual(requestOf(everything, daily), { where: {}, period: 'month' });
  const some = { ...everything, from: '2026-11-01', to: '2026-11-20', where: { channel: '' } };
  assert.deepEqual(requestOf(some, daily), {
    where: { channel: [''] },
    period: 'day',
    from: '2026-11-01',
    to: '2026-11-20',
  });
  assert.equal(requestOf({ ...some, period: 'quarter' }, daily).period, 'quarter');
});

test('a tally without the wanted period is shown by its own, one without time by none', () => {
  assert.equal(requestOf(everything, { ...daily, period: 'week' }).period, 'week');
  assert.deepEqual(requestOf(everything, { n: 3, dimensions: [] }), { where: {} });
});

test('a period alone leaves everything in', () => {
  assert.equal(isEverything({ ...everything, period: 'day' }), true);
  assert.equal(isEverything({ ...everything, from: '2026-01-01' }), false);
  assert.equal(isEverything({ ...everything, where: { channel: '' } }), false);
});
