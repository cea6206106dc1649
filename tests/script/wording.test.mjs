// script/cmake/wording.cmake: language files become C++ tables, and a mistake in one stops the build with its name.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const header = '    {Phrase::next, "next"},\n    {Phrase::too_long, "too_long"},\n';
const good = { language: 'en', direction: 'ltr', name: 'English', next: 'Next', too_long: 'At most {max}.' };

/** What CMake makes of the language files (name → text, or an object that becomes JSON). */
function write(files) {
  const folder = mkdtempSync(join(tmpdir(), 'zeroten-wording-'));
  try {
    writeFileSync(join(folder, 'phrase.h'), header);
    const paths = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
      return `"${join(folder, name)}"`;
    });
    const call = `zeroten_write_wording("${folder}/out.cpp" "${folder}/phrase.h" ${paths.join(' ')})`;
    const include = `include("${process.cwd()}/script/cmake/wording.cmake")`;
    writeFileSync(join(folder, 'run.cmake'), `cmake_minimum_required(VERSION 3.25)\n${include}\n${call}\n`);
    const { status, stderr } = spawnSync('cmake', ['-P', join(folder, 'run.cmake')], { encoding: 'utf8' });
    const words = stderr.replace(/\s+/g, ' ');
    return { status, words, source: status === 0 ? readFileSync(join(folder, 'out.cpp'), 'utf8') : '' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('phrases come in the order of the header, languages in the order given', () => {
  const nb = { ...good, too_long: 'Høyst {max}.', next: 'Neste', language: 'nb' };
  const { source } = write({ 'en.json': good, 'nb.json': nb });
  const literals = [...source.matchAll(/^ {4,}[{]?("(?:[^"\\]|\\.)*"),?/gm)].map((match) => match[1]);
  assert.deepEqual(literals, [
    '"en"',
    '"ltr"',
    '"Next"',
    '"At most {max}."',
    '"nb"',
    '"ltr"',
    '"Neste"',
    '"Høyst {max}."',
  ]);
});

const texts = [
  ['quotes and backslashes', 'say "no" \\ and', '"say \\"no\\" \\\\ and"'],
  ['line breaks and tabs', 'a\nb\tc', '"a\\nb\\tc"'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of CMake
  ['what CMake would read as a list or a variable', 'a;b [c] ${d} @e@ $<f>', '"a;b [c] ${d} @e@ $<f>"'],
  ['letters beyond ASCII', 'så 日本 😀 ﷽', '"så 日本 😀 ﷽"'],
];
for (const [name, text, literal] of texts) {
  test(`kept as it is: ${name}`, () => {
    assert.ok(write({ 'en.json': { ...good, next: text } }).source.includes(`         ${literal},\n`));
  });
}

test('escapes of JSON are resolved', () => {
  const text = JSON.stringify({ ...good, next: 'NEXT' }).replace('NEXT', '\\u00e5\\ud83d\\ude00\\/');
  assert.ok(write({ 'en.json': text }).source.includes('"å😀/"'));
});

const { next: _, ...withoutNext } = good;
const mistakes = [
  ['a missing phrase', withoutNext, /en\.json: the key "next" is missing/],
  ['an unknown key', { ...good, nxet: 'x' }, /the key "nxet" is unknown/],
  ['a phrase that is no text', { ...good, next: 7 }, /"next" must be a text/],
  ['an empty phrase', { ...good, next: '' }, /"next" must be a text that is not empty/],
  ['no name of the language', { ...good, name: undefined }, /the key "name" is missing/],
  ['another language than the file says', { ...good, language: 'nb' }, /must be the name of the file/],
  ['a direction that is none', { ...good, direction: 'up' }, /"direction" must be/],
  ['text that is no JSON', '{"language":', /not a JSON object/],
  ['an array', '[]', /not a JSON object/],
];
for (const [name, content, message] of mistakes) {
  test(`refused: ${name}`, () => {
    const { status, words } = write({ 'en.json': content });
    assert.notEqual(status, 0);
    assert.match(words, message);
  });
}
