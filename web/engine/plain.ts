// The engine in plain JavaScript behind the interface of the one in WebAssembly.
import type { Glue, GlueFactory } from './glue.js';

/** Like WebAssembly.RuntimeError, which need not be there. */
class Trap extends Error {
  override name = 'RuntimeError';
}

function trapping<A extends unknown[], R>(call: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return call(...args);
    } catch (cause) {
      throw new Trap(String(cause), { cause });
    }
  };
}

/** Whatever is thrown in it leaves its memory in disorder, as a trap does: so it becomes one. */
export function plainGlue(create: () => Promise<Glue>): GlueFactory {
  return async () => {
    const glue = await create();
    return {
      open: trapping(glue.open),
      send: trapping(glue.send),
      save: trapping(glue.save),
      close: trapping(glue.close),
      version: trapping(glue.version),
    };
  };
}
