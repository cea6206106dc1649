// The engine in plain JavaScript (dist/plain.js) beside the one in WebAssembly: what one says, the other must say.
import assert from 'node:assert/strict';
import createPlain from '../../dist/plain.js';
import { loadModule } from './wasm_module.mjs';

const names = ['open', 'send', 'save', 'close', 'version'];

/** Both behind the names of one: every reply is compared, byte for byte. `count()` says how many were; `memory` is WebAssembly's. */
export async function loadTwins() {
  const [{ glue: wasm, memory }, plain] = await Promise.all([loadModule('zeroten'), createPlain()]);
  let compared = 0;
  const both =
    (name) =>
    (...args) => {
      const reply = wasm[name](...args);
      assert.equal(plain[name](...args), reply, `${name} ${args.join('\n')}`);
      compared += 1;
      return reply;
    };
  return { ...Object.fromEntries(names.map((name) => [name, both(name)])), count: () => compared, memory };
}
