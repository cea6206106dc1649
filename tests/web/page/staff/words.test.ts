import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type StaffWords, staffLanguage, staffWords } from '../../../../web/page/staff/words.js';

test('every language says everything', () => {
  const names = Object.keys(staffWords.en) as (keyof StaffWords)[];
  for (const [language, words] of Object.entries(staffWords))
    for (const name of names) assert.ok(words[name].trim(), `${language}: ${name}`);
});

const choices: [string, string[], string][] = [
  ['the first that there are words in', ['de-AT', 'sv-FI', 'fi'], 'sv'],
  ['any Norwegian is Bokmål', ['no-NO'], 'nb'],
  ['but Nynorsk is not', ['nn'], 'nn'],
  ['a region makes no difference', ['EN-gb'], 'en'],
  ['else English', ['ja', 'toString'], 'en'],
  ['nothing wanted', [], 'en'],
];
for (const [name, wanted, language] of choices) {
  test(`the language of the staff: ${name}`, () => {
    assert.equal(staffLanguage(wanted), language);
  });
}
