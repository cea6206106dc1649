// The language files among themselves: the same phrases, the same places to fill in, and small enough.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const largest = 1500; // bytes, brotli, without the names of the phrases: as dist/i18n has them
const read = (file: string): Record<string, string> => JSON.parse(readFileSync(`web/i18n/${file}`, 'utf8'));
const english = read('en.json');

/** The names in braces, of a plural only that it is one. */
function places(text: string): string[] {
  if (text.startsWith('{count, plural,')) return ['plural'];
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '').sort();
}

for (const file of readdirSync('web/i18n')) {
  const texts = read(file);
  test(`${file} has every phrase, in order, with the same places to fill in`, () => {
    assert.deepEqual(Object.keys(texts), Object.keys(english));
    for (const [key, text] of Object.entries(texts)) {
      assert.deepEqual(places(text), places(english[key] ?? ''), `${key}: ${text}`);
      assert.equal(text, text.normalize('NFC').trim(), key);
    }
  });

  test(`${file} has a plural form for every category of its language`, () => {
    // What only fractions take is not asked for.
    const rules = new Intl.PluralRules(texts['language']);
    const needed = new Set(Array.from({ length: 2001 }, (_, count) => rules.select(count)));
    for (const text of Object.values(texts).filter((each) => each.startsWith('{count, plural,')))
      for (const category of needed) assert.match(text, new RegExp(` ${category} \\{`), text);
  });

  test(`${file} is small`, () => {
    const { language, direction, name, ...phrases } = texts;
    const text = JSON.stringify({ language, direction, name, phrases: Object.values(phrases) });
    assert.ok(brotliCompressSync(text).length <= largest);
  });
}
