// dist/plain.js, `zeroten/plain`: the full engine in plain JavaScript. It has what full.js has, and is loaded in its place
// where a page offers it and WebAssembly cannot be used.
import { plainGlue } from '../engine/plain.js';
import createGlue from './plain_glue.mjs';

export { moreFields } from '../render/more_fields.js';

// Without options: what starts a module of WebAssembly is not for it.
export default plainGlue(() => createGlue({}));
