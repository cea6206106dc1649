// The files beside the bundle, as literals that bundlers find and copy.

import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import { Engines } from '../engine/engines.js';
import type { Shipped } from '../host/language.js';
import createClassicGlue from './classic_glue.mjs';

const wordings: Record<Shipped, () => URL> = {
  da: () => new URL('./i18n/da.json', import.meta.url),
  en: () => new URL('./i18n/en.json', import.meta.url),
  fi: () => new URL('./i18n/fi.json', import.meta.url),
  nb: () => new URL('./i18n/nb.json', import.meta.url),
  sv: () => new URL('./i18n/sv.json', import.meta.url),
};

export function wordingUrl(language: Shipped): URL {
  return wordings[language]();
}

/** The page's engines. They load when they are first needed. */
export const engines = new Engines(
  new Engine(createClassicGlue, () => compileFrom(new URL('./zeroten_classic.wasm', import.meta.url))),
  new Engine(
    async (options) => (await import('./full.js')).default(options),
    () => compileFrom(new URL('./zeroten.wasm', import.meta.url)),
  ),
);
