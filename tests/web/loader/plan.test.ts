import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { countVisit, fits, forgetPlans, isOccasion, keepPlan, keyOf, planFor } from '../../../web/loader/plan.js';

const day = 86_400_000;
const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => store.set(key, value),
      removeItem: (key: string) => store.delete(key),
    },
  });
  mock.timers.enable({ apis: ['Date'], now: 1_772_000_000_000 });
});
afterEach(() => mock.timers.reset());

const page = (address: string) => {
  const { pathname, search, hash } = new URL(address, 'http://localhost');
  return { path: decodeURI(pathname), query: search, fragment: hash };
};

test('patterns fit the addresses that tests/fixtures/pages.json says, as targeting has them', () => {
  const cases = JSON.parse(readFileSync('tests/fixtures/pages.json', 'utf8'));
  assert.ok(cases.length > 20);
  for (const { pattern, address, fits: expected } of cases) {
    const parts = /^(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/s.exec(address)?.groups ?? {};
    const { path = '', query = '', fragment = '' } = parts;
    assert.equal(fits(pattern, { path, query, fragment }), expected, `${pattern} ${address}`);
  }
});

test('an event, a page, a visit and a time make an occasion', () => {
  const plan = { occasions: [{ from: Date.now() + 5, visits: 2, events: ['order'], pages: ['/a*'] }] };
  const order = { trigger: 'event', name: 'order' } as const;
  const view = { trigger: 'page' } as const;
  assert.equal(isOccasion(plan, order, page('/'), 2), false);
  mock.timers.tick(5);
  assert.equal(isOccasion(plan, order, page('/'), 2), true);
  assert.equal(isOccasion(plan, order, page('/'), 1), false);
  assert.equal(isOccasion(plan, { trigger: 'event', name: '/a' }, page('/a'), 2), false);
  assert.equal(isOccasion(plan, view, page('/b'), 2), false);
  assert.equal(isOccasion(plan, view, page('/a/b'), 2), true);
});

test('a survey that waits is an occasion once it is due', () => {
  const plan = { occasions: [], wake: Date.now() + 10 };
  assert.equal(isOccasion(plan, { trigger: 'page' }, page('/'), 1), false);
  mock.timers.tick(10);
  assert.equal(isOccasion(plan, { trigger: 'page' }, page('/'), 1), true);
});

test('a plan is kept for what it was made for, for a day, and not when the clock was set back', () => {
  keepPlan('a', { occasions: [], wake: 1 });
  keepPlan('b', { occasions: [] });
  assert.deepEqual(planFor('a'), { occasions: [], wake: 1 });
  assert.deepEqual(planFor('b'), { occasions: [] });
  assert.equal(planFor('c'), undefined);
  mock.timers.setTime(Date.now() - 1);
  assert.equal(planFor('a'), undefined);
  mock.timers.tick(day);
  assert.ok(planFor('a'));
  mock.timers.tick(1);
  assert.equal(planFor('a'), undefined);
});

test('of many plans the newest four are kept', () => {
  for (const key of ['a', 'b', 'c', 'd', 'e', 'b']) keepPlan(key, { occasions: [] });
  assert.deepEqual(
    ['a', 'b', 'c', 'd', 'e'].map((key) => planFor(key) !== undefined),
    [false, true, true, true, true],
  );
});

test('a visit begins half an hour after the last sign of the one before', () => {
  assert.equal(countVisit(), 1);
  mock.timers.tick(day / 48 - 1);
  assert.equal(countVisit(), 1);
  mock.timers.tick(day / 48);
  assert.equal(countVisit(), 2);
});

test('what is damaged or cannot be stored is as if nothing had been stored', () => {
  store.set('zeroten-prompts', '{"plans":7}');
  assert.equal(planFor('a'), undefined);
  store.set('zeroten-prompts', '{');
  assert.equal(countVisit(), 1);
  Object.assign(globalThis, { localStorage: undefined });
  keepPlan('a', { occasions: [] });
  forgetPlans();
  assert.equal(planFor('a'), undefined);
  assert.equal(countVisit(), 1);
});

test('what a plan depends on has another key when it is another', () => {
  const keys = [[], ['a'], ['b'], [{ plan: 'pro' }], [{ plan: 'free' }], ['ø'], ['🦊']].map(keyOf);
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(keyOf({ a: 1 }), keyOf({ a: 1 }));
});
