import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseTag, languageOf, wordingsIn } from '../../../web/page/language.js';

const words = (text: string) => ({ phrases: { download: text, keepOpen: '', error: '' } });
const languages = { nb: { ...words('Lagre'), wording: '[]' }, en: words('Save') };

for (const [wanted, tag] of [
  [['fr', 'en-GB', 'nb'], 'en-GB'],
  [['no'], 'no'],
  [['fr', 'fi'], 'nb'],
  [[], 'nb'],
  [['english'], 'nb'],
] as const) {
  test(`of nb and en, who wants ${wanted.join(', ') || 'nothing'} gets ${tag}`, () => {
    assert.equal(chooseTag(languages, wanted), tag);
  });
}

test('the words of the page are those of the screen, else of the language to fall back on', () => {
  assert.equal(languageOf(languages, 'en-US')?.phrases.download, 'Save');
  assert.equal(languageOf(languages, 'fr')?.phrases.download, 'Lagre');
});

test('what the engine has no words for is handed over by name', () => {
  assert.deepEqual(wordingsIn(languages), [['nb', '[]']]);
});
