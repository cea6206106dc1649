// `zeroten`: functions and types. Importing it does nothing; safe on a server.
import { defineElement } from '../element/define.js';
import type { EngineName } from '../engine/engines.js';
import type { OpenOptions, Reply } from '../engine/messages.js';
import { SurveySession } from '../engine/session.js';
import { chooseLanguage, type Shipped, shipped, wordingFor } from '../host/language.js';
import { loadOnce } from '../host/load.js';
import { deliveries, engines, presentations, reward, wordingUrl } from './assets.js';
import { type FullModule, fullGlue } from './full_glue.js';

export type { SurveyAttributes, SurveyProperties } from '../element/attributes.js';
export type { ZerotenEvents } from '../element/events.js';
export type { SurveyElement } from '../element/survey_element.js';
export { EngineLost } from '../engine/engine.js';
export type * from '../engine/messages.js';
export { now } from '../host/clock.js';
export { randomId } from '../host/random.js';
export type { EngineName, Shipped };
export { chooseLanguage, SurveySession, shipped, wordingFor };

/**
 * Starts to load the engine, so that a survey opens at once when it is wanted. Surveys with more than scores and texts
 * need the `full` one: naming it here saves loading the classic one first.
 */
export function preload(first?: EngineName): void {
  engines.preload(first);
}

/**
 * Where WebAssembly is blocked or missing, surveys run with the engine in plain JavaScript, and nowhere else is it loaded:
 * `offerPlain(() => import('zeroten/plain'))`. Call it before `define` and `openSurvey`.
 */
export function offerPlain(load: () => Promise<FullModule>): void {
  engines.offerPlain(fullGlue(load));
}

/** Registers `<zeroten-survey>`, as importing `zeroten/element` does. */
export function define(): void {
  defineElement({ engines, deliveries, wording: wordingUrl, presentations, reward });
}

/**
 * The respondent takes the consent back: every answer on this device that no collector has is forgotten. Resolves with how many
 * there were.
 */
export function withdraw(): Promise<number> {
  return deliveries.withdraw();
}

/** The text of i18n/LANGUAGE.json, for `openSurvey`; empty for English, which is built in. */
export function loadWording(language: Shipped): Promise<string> {
  return language === 'en' ? Promise.resolve('') : loadOnce(wordingUrl(language));
}

/** Opens a survey without the element. `definition` is JSON text; `wording` comes from `loadWording`. */
export function openSurvey(
  definition: string,
  wording: string,
  options: OpenOptions,
): Promise<{ session?: SurveySession; reply: Reply }> {
  return engines.open(definition, wording, options);
}
