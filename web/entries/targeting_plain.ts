// dist/targeting_plain.js: targeting in plain JavaScript, where WebAssembly cannot be used.
import type { Targeting } from '../prompts/messages.js';
import createGlue from './targeting_plain_glue.mjs';

// Without options: what starts a module of WebAssembly is not for it.
export default (): Promise<Targeting> => createGlue({});
