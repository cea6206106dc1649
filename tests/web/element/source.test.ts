import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionText, hasSource, type Source } from '../../../web/element/source.js';

const base = 'https://shop.example/';

const texts: [string, Source, string][] = [
  [
    'a subject is the standard survey about it',
    { subject: 'Fjellrev' },
    '{"zeroten":1,"id":"nps","subject":"Fjellrev"}',
  ],
  ['survey-id names it', { subject: 'F', id: 'shop' }, '{"zeroten":1,"id":"shop","subject":"F"}'],
  ['an empty id is none', { subject: 'F', id: '' }, '{"zeroten":1,"id":"nps","subject":"F"}'],
  ['an object is written as JSON', { definition: { zeroten: 1 }, subject: 'F' }, '{"zeroten":1}'],
  ['JSON text goes to the engine untouched, right or wrong', { definition: '{oops', survey: '/s' }, '{oops'],
];
for (const [name, source, text] of texts) {
  test(name, async () => assert.equal(await definitionText(source, base), text));
}

test('an element without survey, subject and definition has nothing to show', () => {
  assert.equal(hasSource({ survey: null, subject: null, id: 'x' }), false);
  assert.equal(hasSource({ subject: '' }), true);
});
