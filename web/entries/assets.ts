// The files beside the bundle, as literals that bundlers find and copy.

import type { Assets } from '../element/assets.js';
import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import { Engines } from '../engine/engines.js';
import { Deliveries } from '../host/deliveries.js';
import type { Shipped } from '../host/language.js';
import createClassicGlue from './classic_glue.mjs';
import { fullGlue } from './full_glue.js';

const wordings: Record<Shipped, () => URL> = {
  ar: () => new URL('./i18n/ar.json', import.meta.url),
  bg: () => new URL('./i18n/bg.json', import.meta.url),
  bn: () => new URL('./i18n/bn.json', import.meta.url),
  ca: () => new URL('./i18n/ca.json', import.meta.url),
  cs: () => new URL('./i18n/cs.json', import.meta.url),
  da: () => new URL('./i18n/da.json', import.meta.url),
  de: () => new URL('./i18n/de.json', import.meta.url),
  el: () => new URL('./i18n/el.json', import.meta.url),
  en: () => new URL('./i18n/en.json', import.meta.url),
  es: () => new URL('./i18n/es.json', import.meta.url),
  et: () => new URL('./i18n/et.json', import.meta.url),
  eu: () => new URL('./i18n/eu.json', import.meta.url),
  fa: () => new URL('./i18n/fa.json', import.meta.url),
  fi: () => new URL('./i18n/fi.json', import.meta.url),
  fil: () => new URL('./i18n/fil.json', import.meta.url),
  fr: () => new URL('./i18n/fr.json', import.meta.url),
  gl: () => new URL('./i18n/gl.json', import.meta.url),
  he: () => new URL('./i18n/he.json', import.meta.url),
  hi: () => new URL('./i18n/hi.json', import.meta.url),
  hr: () => new URL('./i18n/hr.json', import.meta.url),
  hu: () => new URL('./i18n/hu.json', import.meta.url),
  id: () => new URL('./i18n/id.json', import.meta.url),
  is: () => new URL('./i18n/is.json', import.meta.url),
  it: () => new URL('./i18n/it.json', import.meta.url),
  ja: () => new URL('./i18n/ja.json', import.meta.url),
  ko: () => new URL('./i18n/ko.json', import.meta.url),
  lt: () => new URL('./i18n/lt.json', import.meta.url),
  lv: () => new URL('./i18n/lv.json', import.meta.url),
  ms: () => new URL('./i18n/ms.json', import.meta.url),
  nb: () => new URL('./i18n/nb.json', import.meta.url),
  nl: () => new URL('./i18n/nl.json', import.meta.url),
  nn: () => new URL('./i18n/nn.json', import.meta.url),
  pl: () => new URL('./i18n/pl.json', import.meta.url),
  pt: () => new URL('./i18n/pt.json', import.meta.url),
  'pt-BR': () => new URL('./i18n/pt-BR.json', import.meta.url),
  ro: () => new URL('./i18n/ro.json', import.meta.url),
  ru: () => new URL('./i18n/ru.json', import.meta.url),
  sk: () => new URL('./i18n/sk.json', import.meta.url),
  sl: () => new URL('./i18n/sl.json', import.meta.url),
  sr: () => new URL('./i18n/sr.json', import.meta.url),
  sv: () => new URL('./i18n/sv.json', import.meta.url),
  sw: () => new URL('./i18n/sw.json', import.meta.url),
  th: () => new URL('./i18n/th.json', import.meta.url),
  tr: () => new URL('./i18n/tr.json', import.meta.url),
  uk: () => new URL('./i18n/uk.json', import.meta.url),
  ur: () => new URL('./i18n/ur.json', import.meta.url),
  vi: () => new URL('./i18n/vi.json', import.meta.url),
  'zh-Hans': () => new URL('./i18n/zh-Hans.json', import.meta.url),
  'zh-Hant': () => new URL('./i18n/zh-Hant.json', import.meta.url),
};

export function wordingUrl(language: Shipped): URL {
  return wordings[language]();
}

/** The page's engines. They load when they are first needed. */
export const engines = new Engines(
  new Engine(createClassicGlue, () => compileFrom(new URL('./zeroten_classic.wasm', import.meta.url))),
  new Engine(
    fullGlue(() => import('./full.js')),
    () => compileFrom(new URL('./zeroten.wasm', import.meta.url)),
  ),
);

/** The ways to collectors. */
export const deliveries = new Deliveries(async (direct) => (await import('./outbox.js')).startOutbox(direct));

/** Bar, modal, page and kiosk. */
export const presentations: Assets['presentations'] = async () => (await import('./presentations.js')).presentations;

/** What claims and draws a reward. */
export const reward: Assets['reward'] = () => import('./reward.js');
