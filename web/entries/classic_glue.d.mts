// What Emscripten writes to build/wasm-release/zeroten_classic.mjs. web/build.mjs puts it in the place of ./classic_glue.mjs.
import type { GlueFactory } from '../engine/glue.js';

declare const createGlue: GlueFactory;
export default createGlue;
