import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Engine } from '../../../web/engine/engine.js';
import { Engines } from '../../../web/engine/engines.js';
import { emptyModule, fakeGlue, fakeNames } from '../support/fake_engine.js';

const definition = '{"zeroten":1,"id":"nps","subject":"Fjellrev"}';
const options = { random: 'a'.repeat(32), now: { wall: 1, elapsed: 1 } };

const own = globalThis.WebAssembly;
afterEach(() => void Object.assign(globalThis, { WebAssembly: own }));

/** Engines that note which of them was loaded; the classic one refuses every definition with `when`. */
function start(): { engines: Engines; loaded: string[] } {
  const loaded: string[] = [];
  const engine = (name: string, refuses?: string): Engine =>
    new Engine(fakeGlue({ handles: new Map(), ...(refuses && { refuses }) }), () => {
      loaded.push(name);
      return WebAssembly.compile(emptyModule);
    });
  return { engines: new Engines(engine('classic', 'when'), engine('full')), loaded };
}

test('nothing is loaded before somebody asks', () => assert.deepEqual(start().loaded, []));

test('a survey that the classic engine takes loads nothing else', async () => {
  const { engines, loaded } = start();
  const { session } = await engines.open(definition, '', options);
  assert.ok(session);
  assert.deepEqual(loaded, ['classic']);
});

test('a survey that the classic engine does not take is opened by the full one', async () => {
  const { engines, loaded } = start();
  const { session } = await engines.open('{"id":"nps","when":"true"}', '', options);
  assert.ok(session);
  assert.deepEqual(loaded, ['classic', 'full']);
});

test('what is wrong with a survey comes in the words of the full engine', async () => {
  const { engines, loaded } = start();
  const { session, reply } = await engines.open('{}', '', options);
  assert.equal(session, undefined);
  assert.equal(reply.problems[0]?.message, 'The key "id" is missing.');
  assert.deepEqual(loaded, ['classic', 'full']);
});

test('a page that names the full engine never loads the classic one', async () => {
  const { engines, loaded } = start();
  engines.preload('full');
  await engines.open(definition, '', options);
  assert.deepEqual(loaded, ['full']);
});

/** The same where WebAssembly cannot be used. */
function startBlocked(offered: boolean): { engines: Engines; loaded: string[] } {
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  const { engines, loaded } = start();
  if (offered)
    engines.offerPlain(async () => {
      loaded.push('plain');
      return fakeNames();
    });
  return { engines, loaded };
}

test('without WebAssembly the plain engine opens every survey, and nothing else is loaded', async () => {
  for (const first of ['classic', 'full'] as const) {
    const { engines, loaded } = startBlocked(true);
    engines.preload(first);
    for (const text of [definition, '{"id":"nps","when":"true"}'])
      assert.ok((await engines.open(text, '', options)).session, first);
    assert.deepEqual(loaded, ['plain']);
  }
});

test('what is wrong with a survey comes in the words of the plain engine there', async () => {
  const { engines } = startBlocked(true);
  const { reply } = await engines.open('{}', '', options);
  assert.equal(reply.problems[0]?.code, 'missing_key');
});

test('without WebAssembly and without an offer the reply says what to do, and nothing is loaded', async () => {
  const { engines, loaded } = startBlocked(false);
  engines.preload();
  const { session, reply } = await engines.open(definition, '', options);
  assert.equal(session, undefined);
  assert.deepEqual(
    reply.problems.map(({ code }) => code),
    ['webassembly_blocked'],
  );
  assert.deepEqual(loaded, []);
});

test('a page that offers the plain engine does not load it where WebAssembly can be used', async () => {
  const { engines, loaded } = start();
  engines.offerPlain(() => Promise.reject(new Error('loaded')));
  engines.preload();
  await engines.open('{"id":"nps","when":"true"}', '', options);
  assert.deepEqual(loaded, ['classic', 'full']);
});

test('WebAssembly is tried once, however many surveys there are', async () => {
  let tried = 0;
  const Module = class {
    constructor() {
      tried += 1;
      throw new Error('refused');
    }
  };
  Object.assign(globalThis, { WebAssembly: { Module } });
  const { engines } = start();
  engines.preload();
  await engines.open(definition, '', options);
  await engines.open(definition, '', options);
  assert.equal(tried, 1);
});
