import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../../web/engine/engine.js';
import { Engines } from '../../../web/engine/engines.js';
import { emptyModule, fakeGlue } from '../support/fake_engine.js';

const definition = '{"zeroten":1,"id":"nps","subject":"Fjellrev"}';
const options = { random: 'a'.repeat(32), now: { wall: 1, elapsed: 1 } };

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
