import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { blockedReply, isBlocked } from '../../../web/engine/blocked.js';

const own = globalThis.WebAssembly;
const put = (value: unknown): void => void Object.assign(globalThis, { WebAssembly: value });
afterEach(() => put(own));

test('where WebAssembly can be used, it is not blocked', () => assert.equal(isBlocked(), false));

const refusing = class {
  constructor() {
    throw new EvalError('any words');
  }
};
const working = { Module: class {}, Instance: class {} };
const without: [string, unknown][] = [
  ['a browser that has none', undefined],
  ['a browser that has an empty one', {}],
  ['a policy that refuses modules', { ...working, Module: refusing }],
  ['a policy that refuses instances', { ...working, Instance: refusing }],
];
for (const [name, value] of without) {
  test(`${name}: it is blocked`, () => {
    put(value);
    assert.equal(isBlocked(), true);
  });
}

test('what is tried is a whole module, and no byte more', () => {
  let tried: Uint8Array<ArrayBuffer> | undefined;
  const Module = class {
    constructor(bytes: Uint8Array<ArrayBuffer>) {
      tried = bytes;
    }
  };
  put({ ...working, Module });
  assert.equal(isBlocked(), false);
  assert.ok(tried && own.validate(tried));
  assert.equal(tried.length, 8);
});

test('what is said names the policy, the other way and the page of the docs', () => {
  const [problem] = blockedReply.problems;
  assert.equal(problem?.code, 'webassembly_blocked');
  for (const word of ["'wasm-unsafe-eval'", 'script-src', 'Content-Security-Policy', 'plain.js', 'docs/embedding.md'])
    assert.ok(problem.message.includes(word), word);
});
