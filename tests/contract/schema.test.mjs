// The published JSON Schema and the engine's reader agree about every definition of tests/fixtures.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { loadModule, root } from './wasm_module.mjs';

const schema = JSON.parse(readFileSync(path.join(root, 'docs/survey.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
const { glue } = await loadModule('zeroten_authoring');

/** What a schema cannot say: it looks at one value at a time, and reads neither conditions nor braces nor calendars. */
const beyondSchemas = new Set([
  'duplicate_id',
  'duplicate_key',
  'forbidden_key',
  'overlapping_variant',
  'unknown_placeholder',
  'missing_subject',
  'too_much_text',
  'condition_syntax',
  'condition_limit',
  'unknown_function',
  'invalid_bounds',
  'split_group',
  'too_large',
  'json_syntax', // half a surrogate pair, which JavaScript lets pass
  'unsafe_link',
]);
/** What the check finds in definitions that can be read. */
const ofTheCheck = new Set(
  `missing_text uncovered_score unreachable_ending double_question no_score_question unknown_variable type_mismatch not_bool
   always_true always_false too_costly may_be_unanswered refers_later unreachable_question no_ending cannot_be_answered
   missing_fallback readable_reward review_gating long_survey not_enumerated random_end unused_value unknown_choice`.split(
    /\s+/,
  ),
);
const beyond = (code) => beyondSchemas.has(code) || ofTheCheck.has(code);

function definitionsIn(folder) {
  const directory = path.join(root, 'tests/fixtures', folder);
  return readdirSync(directory).map((file) => path.join(directory, file));
}

function parsed(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    return {};
  }
}

function errorsOf(text) {
  const { problems } = JSON.parse(glue.lint(text));
  return problems.filter((problem) => problem.severity === 'error');
}

test('the schema is a valid schema', () => {
  assert.equal(new Ajv2020({ strict: false }).validateSchema(schema), true);
});

for (const file of ['definitions/valid', 'sound', 'show/valid'].flatMap(definitionsIn)) {
  test(`schema and reader both accept ${path.basename(file)}`, () => {
    const text = readFileSync(file, 'utf8');
    assert.deepEqual(errorsOf(text), []);
    assert.equal(validate(JSON.parse(text)), true, JSON.stringify(validate.errors, null, 1));
  });
}

for (const file of ['definitions/invalid', 'show/invalid'].flatMap(definitionsIn)) {
  test(`schema and reader agree about ${path.basename(file)}`, () => {
    const { text, value } = parsed(readFileSync(file));
    // What is no JSON in valid UTF-8 never comes to a schema.
    if (value === undefined) return;
    const codes = errorsOf(text).map((problem) => problem.code);
    assert.notEqual(codes.length, 0);
    if (codes.every(beyond) || path.basename(file) === 'date_that_is_not_there.json') return;
    assert.equal(validate(value), false, `reader: ${codes.join(' ')}`);
  });
}
