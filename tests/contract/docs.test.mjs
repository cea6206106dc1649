// Every example in docs/definition.md, docs/conditions.md and docs/targeting.md is one that the check has nothing against.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { loadModule, root } from './wasm_module.mjs';

const { glue } = await loadModule('zeroten_authoring');

function blocks(page, language) {
  const text = readFileSync(path.join(root, 'docs', page), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]);
}

/** What the check says, warnings included. */
function lint(definition) {
  return JSON.parse(glue.lint(JSON.stringify(definition))).problems.map(({ code, path: place }) => `${code} ${place}`);
}

const score = { id: 'score', type: 'nps' };

/** A question of its own becomes part of a survey that has what its condition reads. */
function surveyAround(question) {
  const before = question.id === 'score' ? [] : [score];
  const contact = { id: 'contact', type: 'consent', text: 'May we?' };
  if (question.when) before.push(contact);
  return { zeroten: 1, id: 'example', questions: [...before, question] };
}

const examples = blocks('definition.md', 'json').map((text) => JSON.parse(text));
assert.ok(examples.length >= 15, `only ${examples.length} examples`);
examples.forEach((example, index) => {
  test(`example ${index + 1} of docs/definition.md (${example.id}) is sound`, () => {
    assert.deepEqual(lint(example.zeroten ? example : surveyAround(example)), []);
  });
});

test('every type of question has an example', () => {
  const types = new Set(examples.flatMap((example) => [example.type, ...(example.questions ?? []).map((q) => q.type)]));
  const schema = JSON.parse(readFileSync(path.join(root, 'docs/survey.schema.json'), 'utf8'));
  for (const type of schema.$defs.question.properties.type.enum) assert.ok(types.has(type), type);
});

const shown = blocks('targeting.md', 'json').map((text) => JSON.parse(text));
assert.ok(shown.length >= 6, `only ${shown.length} examples`);
shown.forEach((example, index) => {
  test(`example ${index + 1} of docs/targeting.md is sound`, () => {
    const show = example.zeroten ? example : { zeroten: 1, id: 'example', subject: 'Fjellrev', show: example };
    assert.deepEqual(lint(show), []);
  });
});

const asked = [
  score,
  { id: 'areas', type: 'choices', choices: ['price', 'staff', 'other'].map((id) => ({ id, text: id })) },
  { id: 'visit', type: 'date', ask: 'When?' },
  { id: 'food', type: 'rating', ask: 'How?', required: true },
  { id: 'again', type: 'consent', text: 'I will be back.', required: true },
];
const facts = { 'user.plan': ['free', 'pro'], 'user.email': 'text', 'user.name': 'text' };

for (const condition of blocks('conditions.md', 'cel').flatMap((block) => block.trim().split('\n'))) {
  test(`the condition ${condition} is sound`, () => {
    const last = { id: 'last', type: 'text', when: condition };
    const problems = lint({ zeroten: 1, id: 'example', facts, questions: [...asked, last] });
    // An optional question that is negated, and parts of texts, are worth a warning in a survey; here they are examples.
    assert.deepEqual(
      problems.filter((problem) => !/^(may_be_unanswered|not_enumerated)/.test(problem)),
      [],
    );
  });
}
