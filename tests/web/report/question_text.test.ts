import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionText } from '../../../web/report/question_text.js';

const questions = [
  { id: 'plain', ask: 'How was it?' },
  { id: 'languages', ask: { nb: 'Hvordan var det?', en: 'How was it?' } },
  { id: 'kinds', ask: { detractor: { en: 'Sorry! How was it?', nb: 'Beklager! Hvordan var det?' } } },
  { id: 'silent' },
  { id: 'empty', ask: '' },
];
const told: [string, string, string][] = [
  ['plain', 'fi', 'How was it?'],
  ['languages', 'en', 'How was it?'],
  ['languages', 'fi', 'Hvordan var det?'],
  ['kinds', 'nb', 'Beklager! Hvordan var det?'],
  ['silent', 'en', 'silent'],
  ['empty', 'en', 'empty'],
  ['not there', 'en', 'not there'],
];
for (const [id, language, text] of told)
  test(`the question "${id}" is called "${text}" in ${language}`, () => {
    assert.equal(questionText({ questions }, id, language), text);
  });
test('a definition without questions has the names of its answers', () => {
  assert.equal(questionText({}, 'score', 'en'), 'score');
});
