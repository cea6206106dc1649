import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { SurveyResponse } from '../../../web/engine/messages.js';
import { isWaiting, keep, kept, letGo, mark } from '../../../web/host/kept.js';

const url = 'https://c.example/v1/responses';
const form = (id: string, seq: number): SurveyResponse => ({ id, seq }) as SurveyResponse;

/** A localStorage: its items are its own properties, and its methods are not. */
class Items {
  getItem(key: string): string | null {
    return (Object.hasOwn(this, key) && (this as never as Record<string, string>)[key]) || null;
  }
  setItem(key: string, text: string): void {
    Object.assign(this, { [key]: text });
  }
  removeItem(key: string): void {
    delete (this as never as Record<string, string>)[key];
  }
}

const install = (get: () => unknown) => Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

beforeEach(() => {
  const items = new Items();
  install(() => items);
});
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else delete (globalThis as { localStorage?: unknown }).localStorage;
});

test('the newest form of each response is kept, with the address of its collector', () => {
  assert.ok(keep(url, form('a', 1)) && keep(url, form('b', 1)) && keep(url, form('a', 2)));
  assert.deepEqual(kept(), [
    [url, form('a', 2)],
    [url, form('b', 1)],
  ]);
});

test('a form that is in better hands goes, and a newer one stays', async () => {
  keep(url, form('a', 2));
  letGo(form('a', 1));
  assert.equal(kept().length, 1);
  letGo(form('a', 2));
  assert.deepEqual([kept(), await isWaiting()], [[], false]);
  letGo(form('a', 3));
});

test('an answer waits as long as one is kept here or the outbox says so', async () => {
  localStorage.setItem('theirs', 'zeroten-outbox');
  assert.equal(await isWaiting(), false);
  mark(true);
  assert.equal(await isWaiting(), true);
  assert.deepEqual(kept(), [], 'the mark is no answer');
  mark(false);
  assert.equal(await isWaiting(), false);
  keep(url, form('a', 1));
  assert.equal(await isWaiting(), true);
});

for (const damaged of ['', '{', 'null', '1', '[]', '["https://c.example/"]', '["https://c.example/",{}]'])
  test(`what is damaged is left out: ${damaged}`, () => {
    localStorage.setItem('zeroten-outbox/x', damaged);
    keep(url, form('a', 1));
    assert.deepEqual(kept(), [[url, form('a', 1)]]);
    letGo(form('x', 1));
  });

const storages: Record<string, () => unknown> = {
  'storage that throws': () => {
    throw new Error('denied');
  },
  'storage that is full': () => ({
    getItem: () => null,
    removeItem: () => {},
    setItem: () => {
      throw new Error('full');
    },
  }),
  'no storage': () => undefined,
};
for (const [title, get] of Object.entries(storages))
  test(`${title}: nothing is kept, and that is said`, async () => {
    install(get);
    assert.equal(keep(url, form('a', 1)), false);
    mark(true);
    letGo(form('a', 1));
    assert.deepEqual([kept(), await isWaiting()], [[], false]);
  });
