// dist/zeroten.js: one file for a script tag, classic or module.
import { defineElement } from '../element/define.js';
import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import createGlue from './glue.mjs';
import { scriptAddress } from './script_base.js';

const base = scriptAddress(document);
const module = compileFrom(new URL('zeroten.wasm', base)); // before anything else: it is the longest way
module.catch(() => {});
let first: typeof module | undefined = module;
const engine = new Engine(createGlue, () => {
  const compiled = first ?? compileFrom(new URL('zeroten.wasm', base));
  first = undefined;
  return compiled;
});
engine.preload();
defineElement(engine, (language) => new URL(`i18n/${language}.json`, base));
