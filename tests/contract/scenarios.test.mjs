// The scenarios of tests/fixtures through WebAssembly: the same files and expectations as natively
// (tests/core/engine/scenario_test.cpp), over the wall of docs/messages.md.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { wordingFor } from '../../dist/node.js';
import { loadTwins } from './plain_twin.mjs';
import { loadModule, root } from './wasm_module.mjs';

const folder = path.join(root, 'tests/fixtures/scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const { glue: full } = await loadModule('zeroten');
const { glue: classic } = await loadModule('zeroten_classic');
const { glue: authoring } = await loadModule('zeroten_authoring');
const twins = await loadTwins();
const clock = (step) => ({ wall: step * 1000, elapsed: step * 1000 });

function definitionOf({ definition }) {
  return typeof definition === 'string'
    ? readFileSync(path.join(folder, definition), 'utf8')
    : JSON.stringify(definition);
}

/** The words a page would load: of the survey's language that serves `language` best. */
function wordingText(language, { languages = [] }) {
  const wanted = wordingFor(language) ?? 'en';
  const served = languages.length === 0 || languages.some((tag) => wordingFor(tag) === wanted);
  return readFileSync(path.join(root, `dist/i18n/${served ? wanted : wordingFor(languages[0])}.json`), 'utf8');
}

const plain = (text) => (typeof text === 'string' ? text : text.map((run) => run.text ?? run).join(''));

const handle = 1;

class Run {
  /** Problems of the event before that no step expected yet. */
  refusal = [];

  constructor(scenario, glue) {
    this.glue = glue;
    const { language = 'en', facts, seed = 0 } = scenario;
    this.text = definitionOf(scenario);
    this.definition = JSON.parse(this.text);
    this.options = { language, facts, random: BigInt(seed).toString(16).padStart(16, '0') + '0'.repeat(16) };
    this.open(0);
  }

  open(step, saved) {
    const options = { ...this.options, now: clock(step), session: saved };
    this.reply = JSON.parse(
      this.glue.open(handle, this.text, wordingText(this.options.language, this.definition), JSON.stringify(options)),
    );
    assert.deepEqual(this.reply.problems, []);
  }

  /** Saved and opened again. */
  reload(step) {
    const saved = this.glue.save(handle);
    const before = this.reply.screen;
    this.glue.close(handle);
    this.open(step, JSON.parse(saved));
    assert.deepEqual(this.reply.screen, before, 'a reload changes nothing on the screen');
    assert.equal(this.glue.save(handle), saved, 'a reload changes nothing in the session');
  }

  send(event, step) {
    const before = this.glue.save(handle);
    this.reply = JSON.parse(this.glue.send(handle, JSON.stringify({ ...event, now: clock(step) })));
    if (this.reply.problems.length) {
      assert.equal(this.glue.save(handle), before, 'a refused event changes nothing');
      assert.deepEqual(this.reply.effects, [], 'a refused event has no effects');
    }
    this.refusal = this.reply.problems;
    const save = this.reply.effects.find((effect) => effect.type === 'save');
    if (save) this.response = save.response;
  }

  /** Of what `expected` names: what there is. */
  found(expected) {
    const { screen } = this.reply;
    const fields = screen.fields ?? [];
    const all = {
      screen: screen.kind === 'closed' ? 'closed' : screen.id,
      says: plain(fields[0]?.label ?? screen.title ?? ''),
      next: screen.labels?.next,
      required: fields[0]?.required,
      choices: fields[0]?.choices?.map((choice) => choice.id),
      values: Object.fromEntries(fields.filter((field) => 'value' in field).map((field) => [field.id, field.value])),
      path: JSON.parse(this.glue.save(handle)).path,
      ending: screen.kind === 'ending' ? screen.id : null,
      problem: this.refusal[0]?.code ?? 'none',
    };
    const found = Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
    if (expected.response) {
      assert.ok(this.response, 'no response was saved yet');
      const members = { category: '', ...this.response };
      found.response = Object.fromEntries(Object.keys(expected.response).map((key) => [key, members[key]]));
    }
    return found;
  }
}

const events = {
  answer: ([question, value]) => ({ type: 'answer', question, value }),
  next: () => ({ type: 'next' }),
  back: () => ({ type: 'back' }),
  dismiss: () => ({ type: 'dismiss' }),
  language: (language, definition) => ({ type: 'language', language, wording: wordingText(language, definition) }),
};

/** The codes of the errors for which a definition is refused, each once. */
function refusedFor(scenario) {
  const { problems } = JSON.parse(authoring.lint(definitionOf(scenario)));
  return [...new Set(problems.filter((problem) => problem.severity === 'error').map((problem) => problem.code))];
}

function play(scenario, glue = full) {
  assert.deepEqual(refusedFor(scenario), scenario.refused ?? [], 'for what the definition is refused');
  if (!scenario.steps) return;
  const run = new Run(scenario, glue);
  scenario.steps.forEach((step, index) => {
    const [[kind, value], ...more] = Object.entries(step);
    assert.equal(more.length, 0, 'one member a step');
    if (kind === 'expect') {
      assert.deepEqual(run.found(value), value, `step ${index + 1}`);
      if (value.problem) run.refusal = [];
    }
    assert.deepEqual(run.refusal, [], `refused before step ${index + 1}`);
    if (kind === 'reload') run.reload(index + 1);
    else if (kind !== 'expect') {
      if (kind === 'language') run.options.language = value;
      run.send(events[kind](value, run.definition), index + 1);
    }
  });
  assert.deepEqual(run.refusal, [], 'refused at the end');
  glue.close(handle);
}

assert.ok(files.length >= 15, `only ${files.length} scenarios`);
for (const file of files) {
  test(`scenario ${file} holds in WebAssembly`, () => {
    const scenario = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    play(scenario);
  });

  test(`scenario ${file} has the same replies in plain JavaScript, byte for byte`, () => {
    const before = twins.count();
    const scenario = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    play(scenario, twins);
    assert.ok(!scenario.steps || twins.count() > before);
  });
}

/** Whether the classic engine takes the definition of a scenario. */
function isClassic(scenario) {
  const options = JSON.stringify({ random: '0'.repeat(32), now: clock(0) });
  const { screen } = JSON.parse(classic.open(handle, definitionOf(scenario), '', options));
  classic.close(handle);
  return screen !== undefined;
}

test('what the classic engine takes, it plays as the full one does', () => {
  const scenarios = files.map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  const taken = scenarios.filter(isClassic);
  assert.ok(taken.length >= 5, `only ${taken.length} scenarios`);
  for (const scenario of taken) play(scenario, classic);
});

test('the classic engine refuses conditions, facts and other questions instead of overlooking them', () => {
  const definition = { zeroten: 1, id: 's', subject: 'Fjellrev' };
  const score = { id: 'score', type: 'nps' };
  for (const more of [
    { questions: [score, { id: 'why', type: 'text', when: 'score < 9' }] },
    { questions: [score, { id: 'why', type: 'text', required: 'score < 9' }] },
    {
      questions: [
        { ...score, endIf: 'score > 8' },
        { id: 'why', type: 'text' },
      ],
    },
    { questions: [score, { id: 'ease', type: 'rating', ask: 'Ease?' }] },
    { questions: [score, { id: 'mail', type: 'email' }] },
    { endings: [{ id: 'a', when: 'score > 8' }, { id: 'b' }] },
    { facts: { 'user.plan': ['free', 'pro'] } },
    { computed: { twice: 'score * 2' } },
  ]) {
    const scenario = { definition: { ...definition, ...more } };
    assert.deepEqual(refusedFor(scenario), [], JSON.stringify(more));
    assert.ok(!isClassic(scenario), JSON.stringify(more));
  }
});

test('a scenario whose expectation does not hold fails', () => {
  const definition = { zeroten: 1, id: 's' };
  for (const steps of [
    [{ expect: { screen: 'why' } }],
    [{ expect: { path: ['why'] } }],
    [{ expect: { ending: 'thanks' } }],
    [{ expect: { says: 'Why?' } }],
    [{ expect: { problem: 'required' } }],
    [{ next: true }],
    [{ answer: ['score', 9] }, { expect: { response: { seq: 2 } } }],
  ]) {
    assert.throws(() => play({ definition, steps }), assert.AssertionError, JSON.stringify(steps));
  }
});
