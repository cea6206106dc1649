import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { plural } from '../../../web/render/plural.js';

const stars = '{count, plural, one {# star} other {# stars}}';
const polish = '{count, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}';

const cases: [string, number, string, string][] = [
  [stars, 1, 'en', '1 star'],
  [stars, 0, 'en', '0 stars'],
  [stars, 2000, 'en', '2,000 stars'],
  [polish, 3, 'pl', '3 znaki'],
  [polish, 5, 'pl', '5 znaków'],
  ['{count, plural, other {# 字}}', 1, 'ja', '1 字'],
  ['{count, plural, one {یک ستاره} other {# ستاره}}', 4, 'fa', '۴ ستاره'],
  [stars, 3, 'pl', '3 stars'],
];
for (const [pattern, count, language, text] of cases) {
  test(`${count} in ${language} is "${text}"`, () => assert.equal(plural(pattern, count, language), text));
}

for (const file of readdirSync('web/i18n')) {
  const { language, ...phrases } = JSON.parse(readFileSync(`web/i18n/${file}`, 'utf8')) as Record<string, string>;
  test(`${language} has the plural forms that its whole numbers need`, () => {
    for (const pattern of Object.values(phrases).filter((text) => text.startsWith('{count, plural,')))
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 2000]) {
        const text = plural(pattern, count, language ?? '');
        assert.doesNotMatch(text, /[{}#]/, `${pattern} for ${count}`);
      }
  });
}
