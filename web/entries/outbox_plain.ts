// dist/outbox_plain.js: the outbox's engine in plain JavaScript, where WebAssembly cannot be used.
import createGlue, { type OutboxGlue } from './outbox_plain_glue.mjs';

// Without options: what starts a module of WebAssembly is not for it.
export default (): Promise<OutboxGlue> => createGlue({});
