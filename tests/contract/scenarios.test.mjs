// The scenarios of tests/fixtures through WebAssembly: the same files and expectations as natively
// (tests/core/engine/scenario_test.cpp), over the wall of docs/messages.md.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { wordingFor } from '../../dist/node.js';
import { loadModule, root } from './wasm_module.mjs';

const folder = path.join(root, 'tests/fixtures/scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const { glue } = await loadModule('zeroten');
const clock = (step) => ({ wall: step * 1000, elapsed: step * 1000 });

class Run {
  /** Problems of the event before that no step expected yet. */
  refusal = [];

  constructor({ definition, language = 'en' }) {
    const text =
      typeof definition === 'string' ? readFileSync(path.join(folder, definition)) : JSON.stringify(definition);
    const wording = readFileSync(path.join(root, `web/i18n/${wordingFor(language) ?? 'en'}.json`), 'utf8');
    const options = JSON.stringify({ language, random: '0'.repeat(32), now: clock(0) });
    this.session = new glue.Session();
    this.reply = JSON.parse(this.session.open(text, wording, options));
    assert.deepEqual(this.reply.problems, []);
  }

  send(event, step) {
    const before = this.session.save();
    this.reply = JSON.parse(this.session.send(JSON.stringify({ ...event, now: clock(step) })));
    if (this.reply.problems.length) {
      assert.equal(this.session.save(), before, 'a refused event changes nothing');
      assert.deepEqual(this.reply.effects, [], 'a refused event has no effects');
    }
    this.refusal = this.reply.problems;
    const save = this.reply.effects.find((effect) => effect.type === 'save');
    if (save) this.response = save.response;
  }

  /** Of what `expected` names: what there is. */
  found(expected) {
    const { screen } = this.reply;
    const all = {
      screen: screen.kind === 'closed' ? 'closed' : screen.id,
      says: screen.fields?.[0]?.label ?? screen.title,
      path: JSON.parse(this.session.save()).path,
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
};

function play(scenario) {
  const run = new Run(scenario);
  scenario.steps.forEach((step, index) => {
    const [[kind, value], ...more] = Object.entries(step);
    assert.equal(more.length, 0, 'one member a step');
    if (kind === 'expect') {
      assert.deepEqual(run.found(value), value, `step ${index + 1}`);
      if (value.problem) run.refusal = [];
    }
    assert.deepEqual(run.refusal, [], `refused before step ${index + 1}`);
    if (kind !== 'expect') run.send(events[kind](value), index + 1);
  });
  assert.deepEqual(run.refusal, [], 'refused at the end');
  run.session.delete();
}

assert.ok(files.length >= 15, `only ${files.length} scenarios`);
for (const file of files) {
  test(`scenario ${file} holds in WebAssembly`, () => {
    const scenario = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    play(scenario);
  });
}

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
