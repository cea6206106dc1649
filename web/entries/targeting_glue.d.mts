import type { GlueOptions } from '../engine/glue.js';
import type { Targeting } from '../prompts/messages.js';

/** The names that src/wasm/bindings/targeting.cpp binds. */
declare const create: (options: GlueOptions) => Promise<Targeting>;
export default create;
