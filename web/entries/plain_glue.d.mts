// What Emscripten writes to build/wasm-release/zeroten_plain.mjs: the engine is in it. web/build.mjs puts it in the place of
// ./plain_glue.mjs.
import type { Glue } from '../engine/glue.js';

declare const createGlue: (options: object) => Promise<Glue>;
export default createGlue;
