// `zeroten/node`: sessions in Node, and the tools of survey authors: lint, verify, score.
import { readFile } from 'node:fs/promises';
import { Engine } from '../engine/engine.js';
import type { OpenOptions, Problem, Reply, Score } from '../engine/messages.js';
import { SurveySession } from '../engine/session.js';
import { type Shipped, shipped, wordingFor } from '../host/language.js';
import createAuthoringGlue from './authoring_glue.mjs';
import createGlue from './glue.mjs';

export { EngineLost } from '../engine/engine.js';
export type * from '../engine/messages.js';
export { now } from '../host/clock.js';
export { randomId } from '../host/random.js';
export { type Shipped, SurveySession, shipped, wordingFor };

const file = (name: string): URL => new URL(name, import.meta.url);
const compile = async (name: string): Promise<WebAssembly.Module> => WebAssembly.compile(await readFile(file(name)));
const engine = new Engine(createGlue, () => compile('./zeroten.wasm'));
const authoring = new Engine(createAuthoringGlue, () => compile('./authoring/zeroten_authoring.wasm'));

/** A definition, a response: JSON text, or a value that is written as such. */
export type Json = string | object;

const text = (json: Json): string => (typeof json === 'string' ? json : JSON.stringify(json));

/** The text of i18n/LANGUAGE.json, for `openSurvey`; empty for English, which is built in. */
export function loadWording(language: Shipped): Promise<string> {
  return language === 'en' ? Promise.resolve('') : readFile(file(`./i18n/${language}.json`), 'utf8');
}

/** Opens a survey; `close` the session when it is done. */
export function openSurvey(
  definition: Json,
  wording: string,
  options: OpenOptions,
): Promise<{ session?: SurveySession; reply: Reply }> {
  return SurveySession.open(engine, text(definition), wording, options);
}

/** What is wrong with a definition. */
export async function lint(definition: Json): Promise<Problem[]> {
  const glue = await authoring.instance();
  return problems(authoring.guard(() => glue.lint(text(definition))));
}

/** Where a response contradicts its survey. */
export async function verify(definition: Json, response: Json): Promise<Problem[]> {
  const glue = await authoring.instance();
  return problems(authoring.guard(() => glue.verify(text(definition), text(response))));
}

/** The Net Promoter Score of how many answered 0, 1, … 10, with its interval. Problems are thrown as a RangeError. */
export async function score(counts: readonly number[], level = 0.95): Promise<Score> {
  const glue = await authoring.instance();
  const reply = JSON.parse(authoring.guard(() => glue.score(JSON.stringify({ counts, level })))) as
    | Score
    | { problems: Problem[] };
  if (!('problems' in reply)) return reply;
  throw new RangeError(reply.problems.map((problem) => problem.message).join(' '), { cause: reply.problems });
}

/** The version of the engine. */
export async function version(): Promise<string> {
  const glue = await engine.instance();
  return (JSON.parse(glue.version()) as { version: string }).version;
}

function problems(reply: string): Problem[] {
  return (JSON.parse(reply) as { problems: Problem[] }).problems;
}
