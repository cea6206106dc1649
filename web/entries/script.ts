// dist/zeroten.js: one file for a script tag, classic or module.
import { defineElement } from '../element/define.js';
import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import { Engines } from '../engine/engines.js';
import type { GlueFactory } from '../engine/glue.js';
import createClassicGlue from './classic_glue.mjs';
import { scriptAddress } from './script_base.js';

const base = scriptAddress(document);
const file = (name: string): URL => new URL(name, base);
const full: GlueFactory = async (options) =>
  ((await import(file('full.js').href)) as { default: GlueFactory }).default(options);
const engines = new Engines(
  new Engine(createClassicGlue, () => compileFrom(file('zeroten_classic.wasm'))),
  new Engine(full, () => compileFrom(file('zeroten.wasm'))),
);
// Before anything else: it is the longest way.
engines.preload(document.currentScript?.dataset['engine'] === 'full' ? 'full' : 'classic');
defineElement(engines, (language) => file(`i18n/${language}.json`));
