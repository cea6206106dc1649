// The engine in plain JavaScript says what the one in WebAssembly says, byte for byte: of every definition there is among the
// fixtures, of numbers at the edges, and to respondents who answer at random. The scenarios are in scenarios.test.mjs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import createPlain from '../../dist/plain.js';
import { loadTwins } from './plain_twin.mjs';
import { root } from './wasm_module.mjs';

const twins = await loadTwins();
const handle = 1;
const clock = (step) => ({ wall: 1_700_000_000_000 + step * 1000, elapsed: step * 1000.5 });
const open = (definition, options, wording = '') =>
  JSON.parse(
    twins.open(handle, definition, wording, JSON.stringify({ random: '0f'.repeat(16), now: clock(0), ...options })),
  );
const send = (event, step) => JSON.parse(twins.send(handle, JSON.stringify({ ...event, now: clock(step) })));

function textsIn(folder) {
  return readdirSync(path.join(root, 'tests/fixtures', folder), { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`${folder}/${name}`, readFileSync(path.join(root, 'tests/fixtures', folder, name), 'utf8')]);
}

for (const folder of ['definitions', 'sound'])
  test(`of the definitions in ${folder} both engines say the same`, () => {
    const opened = textsIn(folder).map(([, text]) => {
      const { screen } = open(text);
      if (screen) twins.close(handle);
      return screen !== undefined;
    });
    assert.ok(opened.filter(Boolean).length >= 10, `only ${opened.filter(Boolean).length} are sound`);
    if (folder === 'definitions') assert.ok(opened.includes(false), 'some have problems');
  });

const number = { zeroten: 1, id: 's', questions: [{ id: 'n', type: 'number', ask: 'How many?' }] };
// What a number can be in JSON: the shortest text of each, the largest and the smallest, and what is none any more.
const numbers =
  '0 -0 1 -1 0.1 0.2 12.345 1234567.8901 0.30000000000000004 1e-7 5e-324 2.2250738585072014e-308 1.7976931348623157e308 1e999 -1e999 123456789012345680000 9007199254740993 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 18446744073709551616 4294967296 2147483648 -2147483649 1E5 1e21 1.5e300 0.5 7.000000000000001';

test('numbers at the edges are read and written the same', () => {
  const whole = structuredClone(number);
  whole.questions[0].step = 1;
  const fine = structuredClone(number);
  Object.assign(fine.questions[0], { step: 0.001, min: -1e9, max: 1e9 });
  for (const definition of [number, whole, fine]) {
    assert.ok(open(JSON.stringify(definition)).screen, JSON.stringify(definition));
    for (const text of numbers.split(' ')) {
      twins.send(handle, `{"type":"answer","question":"n","value":${text},"now":{"wall":${text},"elapsed":1}}`);
      twins.send(handle, `{"type":"answer","question":"n","value":${text},"now":{"wall":1,"elapsed":1}}`);
    }
    twins.save(handle);
    twins.close(handle);
  }
});

test('numbers that the page knows are read and written the same, as numbers and as texts', () => {
  const facts = { 'hidden.part': 'number', 'hidden.whole': 'int' };
  const questions = [{ id: 'score', type: 'nps', ask: '{hidden.part} of {hidden.whole}?' }];
  const definition = JSON.stringify({ zeroten: 1, id: 's', facts, questions });
  let kept = 0;
  for (const text of numbers.split(' ').flatMap((one) => [one, `"${one}"`])) {
    const given = `{"random":"${'0f'.repeat(16)}","now":{"wall":1,"elapsed":1},"facts":{"hidden":{"part":${text},"whole":${text}}}}`;
    if (!JSON.parse(twins.open(handle, definition, '', given)).screen) continue;
    const { effects } = send({ type: 'answer', question: 'score', value: 9 }, 1);
    if (effects[0].response.facts) kept += 1;
    twins.save(handle);
    twins.close(handle);
  }
  assert.ok(kept > 20, `only ${kept} numbers were kept`);
});

/** Chance that is the same in every run: mulberry32. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = (list, next) => list[Math.floor(next() * list.length)];
const texts = ['Warm socks', 'Þykkar sokkar 🧦', ' ', '\u0000', 'x'.repeat(3000), 'a@b.example', '2024-02-29', 'مرحبا'];
const chosen = ({ id, other }, next) => (other && next() < 0.8 ? { other: pick(texts, next) } : id);

function valueFor(field, next) {
  if (next() < 0.1) return pick([null, 3.5, '', true, -1, [], texts[0]], next);
  if (field.options) return pick(field.options, next).value;
  if (field.type === 'choices') return field.choices.filter(() => next() < 0.5).map((one) => chosen(one, next));
  if (field.choices) return chosen(pick(field.choices, next), next);
  if (field.type === 'consent') return next() < 0.5;
  if (field.type === 'number') return pick([18, 7.25, field.min ?? 0, field.max ?? 1e6], next);
  return pick(texts, next);
}

/** One respondent from the first screen to the end, or for 40 acts. */
function respond(definition, seed) {
  const next = chance(seed);
  const random = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16)).join('');
  let { screen } = open(definition, { random });
  for (let step = 1; step <= 40 && screen.kind === 'question'; step += 1) {
    for (const field of screen.fields) send({ type: 'answer', question: field.id, value: valueFor(field, next) }, step);
    ({ screen } = send({ type: next() < 0.15 ? 'back' : 'next' }, step));
    const session = JSON.parse(twins.save(handle));
    if (next() < 0.1) ({ screen } = open(definition, { random, session, now: clock(step) }));
  }
  twins.close(handle);
  return screen.kind !== 'question';
}

test('respondents who answer at random get the same replies', () => {
  const before = twins.count();
  let ended = 0;
  for (const [, text] of textsIn('sound')) for (let seed = 1; seed <= 20; seed += 1) ended += respond(text, seed);
  assert.ok(ended > 100, `only ${ended} came to an end`);
  assert.ok(twins.count() - before > 5000, `only ${twins.count() - before} replies were compared`);
});

test('when the memory grows, all sessions in it stay what they were', () => {
  const [, text] = textsIn('sound').find(([name]) => name.endsWith('in_two_languages.json'));
  const options = JSON.stringify({ random: '0f'.repeat(16), now: clock(0) });
  const before = twins.memory.buffer.byteLength;
  const handles = Array.from({ length: 500 }, (_, index) => 100 + index);
  for (const one of handles) twins.open(one, text, '', options);
  assert.ok(twins.memory.buffer.byteLength > before, 'it did not grow');
  for (const one of handles) twins.save(one);
  for (const one of handles) twins.close(one);
});

test('both say that they are the build for respondents', () => {
  assert.equal(JSON.parse(twins.version()).build, 'respondent');
});

test('the plain engine runs where there is no WebAssembly', async () => {
  const { WebAssembly: own } = globalThis;
  try {
    delete globalThis.WebAssembly;
    const glue = await createPlain();
    const options = JSON.stringify({ random: '0'.repeat(32), now: clock(0) });
    assert.equal(JSON.parse(glue.open(7, '{"zeroten":1,"id":"s","subject":"F"}', '', options)).screen.id, 'score');
  } finally {
    globalThis.WebAssembly = own;
  }
});
