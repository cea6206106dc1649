// Sessions that are closed give their memory back.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadModule, root } from './wasm_module.mjs';

const definition = '{"zeroten":1,"id":"shop-nps","subject":"Fjellrev"}';
const now = { wall: 1795300000000, elapsed: 5 };
const options = JSON.stringify({ language: 'nb', random: '0'.repeat(32), now });
const answer = (question, value) => JSON.stringify({ type: 'answer', question, value, now });
const next = JSON.stringify({ type: 'next', now });

/** A whole survey, with a bad event on the way. */
function survey(glue, wording) {
  glue.open(1, definition, wording, options);
  for (const event of [answer('score', 11), answer('score', 9), next, answer('why', 'Varme sokker'), next])
    glue.send(1, event);
  glue.save(1);
  glue.close(1);
}

test('memory does not grow over 3,000 surveys that are closed', async () => {
  const { glue, memory } = await loadModule('zeroten');
  const wording = await readFile(`${root}dist/i18n/nb.json`, 'utf8');
  for (let count = 0; count < 100; count++) survey(glue, wording);
  const before = memory.buffer.byteLength;
  for (let count = 0; count < 3000; count++) survey(glue, wording);
  assert.equal(memory.buffer.byteLength, before);
});

test('memory does grow when they are not closed: the measure measures', async () => {
  const { glue, memory } = await loadModule('zeroten');
  const before = memory.buffer.byteLength;
  for (let count = 0; count < 3000; count++) glue.open(count, definition, '', options);
  assert.ok(memory.buffer.byteLength > before);
});

test('the authoring functions leave nothing behind', async () => {
  const { glue, memory } = await loadModule('zeroten_authoring');
  const round = () => [glue.lint(definition), glue.lint('{'), glue.score('{"counts":[0,0,0,1,0,0,0,0,1,0,1]}')];
  for (let count = 0; count < 100; count++) round();
  const before = memory.buffer.byteLength;
  for (let count = 0; count < 2000; count++) round();
  assert.equal(memory.buffer.byteLength, before);
});
