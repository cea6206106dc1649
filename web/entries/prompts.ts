// dist/prompts.js: who is asked what on this page, and when. Loaded by the loader when a survey may be due.
import { isBlocked } from '../engine/blocked.js';
import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import { type Shipped, wordingFor } from '../host/language.js';
import { loadOnce } from '../host/load.js';
import type { Targeting } from '../prompts/messages.js';
import { Prompts, type Surroundings } from '../prompts/prompts.js';
import createGlue from './targeting_glue.mjs';

const engine = new Engine<Targeting>(createGlue, () =>
  compileFrom(new URL('./zeroten_targeting.wasm', import.meta.url)),
);

/** The place of “Ask me later” among the phrases of a language: src/survey/phrase.h. */
declare const laterPhrase: number;

/** The widget itself speaks English without any file. */
async function later(tag: string): Promise<string> {
  const language: Shipped = wordingFor(tag) ?? 'en';
  if (language === 'en') return 'Ask me later';
  const text = await loadOnce(new URL(`./i18n/${language}.json`, import.meta.url));
  return JSON.parse(text).phrases[laterPhrase];
}

/** Rejects when the engine cannot be had. */
export async function startPrompts(surroundings: Surroundings): Promise<Prompts> {
  const targeting = isBlocked() ? await (await import('./targeting_plain.js')).default() : await engine.instance();
  const prompts = new Prompts(targeting, surroundings, {
    element: () => import('./element.js'),
    debug: () => import('./debug.js'),
    later,
  });
  await prompts.open();
  return prompts;
}
