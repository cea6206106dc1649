import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Language, languages, type TextName, texts } from '../../../web/report/language.js';
import { valueName } from '../../../web/report/names.js';
import { Words } from '../../../web/report/words.js';

const names = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

for (const language of languages)
  test(`${language} says everything that English says, with the same names to fill in`, () => {
    assert.deepEqual(Object.keys(texts[language]), Object.keys(texts.en));
    for (const key of Object.keys(texts.en) as TextName[])
      assert.deepEqual(names(texts[language][key]), names(texts.en[key]), key);
  });

const counted: [Language, number, string][] = [
  ['en', 1, '1 answer'],
  ['en', 2300, '2,300 answers'],
  ['nb', 2300, '2 300 svar'],
  ['fi', 1, '1 vastaus'],
  ['fi', 2, '2 vastausta'],
];
for (const [language, n, text] of counted)
  test(`${n} in ${language} is "${text}"`, () => {
    assert.equal(new Words(language).sayCount('answers', n).replaceAll('\u00a0', ' '), text);
  });

test('a share of nothing is a dash', () => {
  assert.equal(new Words('en').share(1, 4), '25%');
  assert.equal(new Words('en').share(0, 0), '–');
});

test('languages have names, what is no language stays, and nothing is said so', () => {
  const words = new Words('sv');
  assert.equal(valueName(words, 'language', 'nb'), 'norskt bokmål');
  assert.equal(valueName(words, 'language', '!'), '!');
  assert.equal(valueName(words, 'channel', 'email'), 'email');
  assert.equal(valueName(words, 'channel', ''), 'inte angivet');
});
