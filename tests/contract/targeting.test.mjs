// The scenarios of targeting through WebAssembly and plain JavaScript: the same files and expectations as natively
// (tests/core/engine/targeting_scenario_test.cpp), over the wall of docs/messages.md.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { loadModule, root } from './wasm_module.mjs';

const folder = path.join(root, 'tests/fixtures/targeting');
const files = readdirSync(folder);
const { glue } = await loadModule('zeroten_targeting');
const plain = await (await import(path.join(root, 'dist/targeting_plain.js'))).default();

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const milliseconds = (text) => Number(text.slice(0, -1)) * units[text.at(-1)];
const localTime = (text) => Date.parse(`${text.replace(' ', 'T')}:00Z`);
/** As scenarios write it. */
const toMinute = (time) => (time === undefined ? undefined : time - (time % units.m));
const pageOf = (address) => {
  const { path: way, query, fragment } = /^(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/.exec(address).groups;
  return { path: way, query: query ?? '', fragment: fragment ?? '' };
};
const list = (value) => [value].flat();

/** Both engines at once: a reply of one is a reply of the other, byte for byte. */
function both(name, text) {
  const reply = glue[name](text);
  assert.equal(plain[name](text), reply);
  return JSON.parse(reply);
}

/** What a page does, without a browser. */
class Play {
  tabs = new Map();
  tab = this.open('');

  constructor({ surveys, cooldown, begin, offset = 0, steps: _, $comment, ...known }) {
    const definitions = surveys.map((survey) => JSON.stringify(survey));
    const { surveys: opened, problems } = both('open', JSON.stringify({ surveys: definitions, cooldown }));
    assert.deepEqual([problems, opened.filter((one) => one.problems)], [[], []]);
    Object.assign(this, { known, offset, wall: localTime(begin) - offset * units.m });
  }

  open(name) {
    if (!this.tabs.has(name)) this.tabs.set(name, { showing: '', page: pageOf('/'), visible: true });
    return this.tabs.get(name);
  }

  send(event, tab = this.tab) {
    const { showing, page, visible } = tab;
    const now = { wall: this.wall, offset: this.offset };
    const { history } = this;
    const request = { ...event, ...this.known, now, showing, page, visible, history, random: '7'.repeat(32) };
    const reply = both('send', JSON.stringify(request));
    assert.deepEqual(reply.problems, []);
    if (event.type === 'inspect') return reply;
    this.history = reply.history;
    tab.wake = reply.wait === undefined ? undefined : this.wall + reply.wait;
    if (reply.show) Object.assign(tab, { showing: reply.show.survey, before: reply.show.before });
    return reply;
  }

  happen(trigger, more) {
    this.send({ type: 'happened', trigger, ...more });
  }

  end(type) {
    const { showing: survey, before } = this.tab;
    this.send({ type, survey, ...(type === 'failed' && { before }) });
    this.tab.showing = '';
    this.send({ type: 'closed' });
  }

  wait(text) {
    const end = this.wall + milliseconds(text);
    for (;;) {
      const next = [...this.tabs.values()].filter(({ wake }) => wake <= end).sort((a, b) => a.wake - b.wake)[0];
      if (!next) break;
      this.wall = Math.max(this.wall, next.wake);
      next.wake = undefined;
      this.send({ type: 'woke' }, next);
    }
    this.wall = end;
  }

  expect({ shown, why = {}, next = {} }) {
    if (shown !== undefined) assert.equal(this.tab.showing, shown ?? '');
    const { verdicts } = this.send({ type: 'inspect' });
    const of = (id) => verdicts.find(({ survey }) => survey === id);
    for (const [id, codes] of Object.entries(why))
      assert.deepEqual(
        of(id).reasons.map(({ code }) => code),
        list(codes),
      );
    for (const [id, time] of Object.entries(next))
      assert.equal(toMinute(of(id).next), time ? localTime(time) - this.offset * units.m : undefined);
  }
}

const steps = {
  track: (play, value) => play.happen('event', { name: list(value)[0], properties: list(value)[1] }),
  page: (play, address) => {
    play.tab.page = pageOf(address);
    play.happen('page');
  },
  load: (play, address) => {
    Object.assign(play.tab, { showing: '', visible: true, wake: undefined });
    steps.page(play, address);
  },
  click: (play, name) => play.happen('click', { name }),
  scroll: (play, depth) => play.happen('scroll', { depth }),
  dwell: (play, time) => play.happen('dwell', { time: milliseconds(time) }),
  idle: (play, time) => play.happen('idle', { time: milliseconds(time) }),
  exit: (play) => play.happen('exit'),
  wait: (play, text) => play.wait(text),
  clock: (play, time) => {
    play.wall = localTime(time) - play.offset * units.m;
    play.send({ type: 'woke' });
  },
  offset: (play, offset) => Object.assign(play, { offset }),
  tab: (play, name) => Object.assign(play, { tab: play.open(name) }),
  hide: (play, hidden) => {
    play.tab.visible = !hidden;
    play.send({ type: 'woke' });
  },
  lose: (play) => delete play.history,
  reset: (play) => {
    delete play.known.respondent;
    delete play.known.facts;
    play.send({ type: 'reset' });
  },
  identify: (play, [respondent, user]) => {
    Object.assign(play.known, { respondent, facts: { user } });
    play.happen('page');
  },
  visits: (play, visits) => Object.assign(play.known, { visits }),
  full: (play, full) => Object.assign(play.known, { full }),
  consent: (play, consent) => Object.assign(play.known, { consent }),
  answer: (play) => play.send({ type: 'answered', survey: play.tab.showing }),
  close: (play) => play.end('dismissed'),
  later: (play) => play.end('later'),
  fail: (play) => play.end('failed'),
  expect: (play, expected) => play.expect(expected),
};

assert.ok(files.length >= 60, `only ${files.length} scenarios`);
for (const file of files)
  test(`targeting, ${file}: it holds in WebAssembly, and in plain JavaScript byte for byte`, () => {
    const scenario = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const play = new Play(scenario);
    for (const [at, step] of scenario.steps.entries()) {
      const [[kind, value]] = Object.entries(step);
      try {
        steps[kind](play, value);
      } catch (cause) {
        throw new Error(`step ${at + 1}, ${kind}: ${cause.message}`, { cause });
      }
    }
  });

test('a scenario of targeting whose expectation does not hold fails', () => {
  const survey = { zeroten: 1, id: 'nps', show: { on: 'order' } };
  const play = new Play({ surveys: [survey], begin: '2026-03-02 08:00' });
  assert.throws(() => play.expect({ shown: 'nps' }));
  assert.throws(() => play.expect({ why: { nps: 'busy' } }));
  assert.throws(() => play.expect({ next: { nps: '2026-03-03 08:00' } }));
});
