// What Emscripten writes to build/wasm-release/zeroten_authoring.mjs.
import type { AuthoringGlue, GlueFactory } from '../engine/glue.js';

declare const createGlue: GlueFactory<AuthoringGlue>;
export default createGlue;
