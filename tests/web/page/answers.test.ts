import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answers, jsonLines, storageOf } from '../../../web/page/answers.js';
import { response } from '../support/responses.js';
import { memoryStorage } from '../support/storage.js';

const form = (id: string, seq: number) => ({ ...response(seq), id });
const forms = (answers: Answers) => answers.all().map(({ id, seq }) => [id, seq]);

test('the newest form of each response is kept, also for the page that comes after a reload', () => {
  const storage = memoryStorage();
  const answers = new Answers('shop', storage);
  assert.equal(answers.keep(form('b', 1)), true);
  answers.keep(form('a', 1));
  answers.keep(form('b', 2));
  assert.deepEqual(forms(answers), [
    ['a', 1],
    ['b', 2],
  ]);
  assert.deepEqual(forms(new Answers('shop', storage)), [
    ['a', 1],
    ['b', 2],
  ]);
  assert.deepEqual(forms(new Answers('another', storage)), []);
});

test('what the collector has is let go of, and a newer form is not', () => {
  const answers = new Answers('shop', memoryStorage());
  answers.keep(form('a', 2));
  answers.delivered(form('a', 1));
  assert.deepEqual(forms(answers), [['a', 2]]);
  answers.delivered(form('a', 2));
  assert.deepEqual(forms(answers), []);
});

for (const [name, storage] of [
  ['there is no storage', undefined],
  ['the storage is full', memoryStorage(0)],
] as const) {
  test(`where ${name}, answers are in memory and the page knows it`, () => {
    const answers = new Answers('shop', storage);
    assert.equal(answers.keep(form('a', 1)), false);
    assert.deepEqual(forms(answers), [['a', 1]]);
    answers.delivered(form('a', 1));
    assert.deepEqual(forms(answers), []);
  });
}

test('a storage that may not be touched is none', () => {
  assert.equal(
    storageOf(() => {
      throw new Error('SecurityError');
    }),
    undefined,
  );
});

test('what something else wrote into the storage is left out', () => {
  const storage = memoryStorage();
  storage.setItem('zeroten-answers/shop/x', '{');
  assert.deepEqual(forms(new Answers('shop', storage)), []);
});

test('a file has a line of JSON for each response', () => {
  const lines = jsonLines([form('a', 1), form('b', 2)]);
  assert.deepEqual(
    lines.split('\n').map((line) => line && JSON.parse(line).id),
    ['a', 'b', ''],
  );
});
