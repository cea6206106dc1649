import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { chooseLanguage, shipped, wordingFor } from '../../../web/host/language.js';

test('every file of web/i18n is a shipped language, and the other way round', () => {
  const files = readdirSync('web/i18n').map((name) => name.replace(/\.json$/, ''));
  assert.deepEqual(files.sort(), [...shipped].sort());
});

const tags: [string, string | undefined][] = [
  ['nb', 'nb'],
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['NN-no', 'nn'],
  ['sv-FI', 'sv'],
  ['sv_SE', 'sv'],
  [' fi ', 'fi'],
  ['da-Latn-DK', 'da'],
  ['en-GB-oxendict', 'en'],
  ['pt', 'pt'],
  ['pt-PT', 'pt'],
  ['pt-br', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['iw-IL', 'he'],
  ['tl', 'fil'],
  ['ar-EG', 'ar'],
  ['nbx', undefined],
  ['mt', undefined],
  ['', undefined],
  ['-', undefined],
];
for (const [tag, wording] of tags) {
  test(`the wording for "${tag}" is ${wording}`, () => assert.equal(wordingFor(tag), wording));
}

const choices: [string, string | null, string[], string, string][] = [
  ['what the page says wins over the browser', 'da', ['sv'], 'da', 'da'],
  ['a stated language without wording is still told to the engine', 'mt-MT', ['sv'], 'mt-MT', 'en'],
  ['nothing stated: the first preference that has wording', null, ['mt', 'sv-FI', 'en'], 'sv-FI', 'sv'],
  ['an empty statement is none', ' ', ['fi'], 'fi', 'fi'],
  ['no preference has wording: the first is told to the engine', null, ['mt', 'yo'], 'mt', 'en'],
  ['a tag with an underscore is the one that was meant', 'sv_SE', ['fi'], 'sv-SE', 'sv'],
  ['what is no language tag is no statement', 'english', ['fi'], 'fi', 'fi'],
  ['nobody says anything: English', null, [], 'en', 'en'],
];
for (const [name, stated, preferred, tag, wording] of choices) {
  test(name, () => assert.deepEqual(chooseLanguage(stated, preferred), { tag, wording }));
}
