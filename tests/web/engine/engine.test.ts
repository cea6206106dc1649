import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine, EngineLost } from '../../../web/engine/engine.js';
import { emptyModule, fakeGlue } from '../support/fake_engine.js';

function counted(failures = 0): { engine: Engine; compiled: () => number } {
  let count = 0;
  const compile = async (): Promise<WebAssembly.Module> => {
    count += 1;
    if (count <= failures) throw new Error('offline');
    return WebAssembly.compile(emptyModule);
  };
  return { engine: new Engine(fakeGlue(), compile), compiled: () => count };
}

test('nothing is loaded before somebody asks', () => assert.equal(counted().compiled(), 0));

test('all sessions of a page share one instance', async () => {
  const { engine, compiled } = counted();
  engine.preload();
  const [first, second] = await Promise.all([engine.instance(), engine.instance()]);
  assert.equal(first, second);
  assert.equal(compiled(), 1);
});

test('after a failure the next call tries again from the start', async () => {
  const { engine, compiled } = counted(1);
  await assert.rejects(engine.instance(), /offline/);
  await engine.instance();
  assert.equal(compiled(), 2);
});

test('a preload that fails is silent', async () => {
  const { engine } = counted(1);
  engine.preload();
  await new Promise((resolve) => setImmediate(resolve)); // an unhandled rejection would end the test
});

test('a module that does not fit its glue is an error, not a wait for ever', async () => {
  const needy = new Uint8Array([...emptyModule, 1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 0x61, 1, 0x62, 0, 0]); // imports a.b
  const engine = new Engine(fakeGlue(), () => WebAssembly.compile(needy));
  await assert.rejects(engine.instance(), TypeError);
});

test('a trap drops the instance but not the compiled module', async () => {
  const { engine, compiled } = counted();
  const before = engine.instance();
  await before;
  const trap = (): never => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  assert.throws(() => engine.guard(trap), EngineLost);
  assert.notEqual(engine.instance(), before);
  await engine.instance();
  assert.equal(compiled(), 1);
});

test('a trap is known by its name, because there may be no WebAssembly to ask', async () => {
  const { engine } = counted();
  await engine.instance();
  const { WebAssembly: own } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    const trap = (): never => {
      throw Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
    };
    assert.throws(() => engine.guard(trap), EngineLost);
    assert.throws(() => engine.guard(() => JSON.parse('{')), SyntaxError);
  } finally {
    globalThis.WebAssembly = own;
  }
});

test('any other error passes through, and the instance stays', async () => {
  const { engine } = counted();
  const before = engine.instance();
  assert.throws(() => engine.guard(() => JSON.parse('{')), SyntaxError);
  assert.equal(engine.instance(), before);
});
