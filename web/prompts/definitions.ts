// The definitions of a page: fetched, and handed to targeting.
import { loadText } from '../host/load.js';
import type { StartOptions } from '../loader/options.js';
import { complain } from './complain.js';
import type { Opened, Targeting } from './messages.js';

function definitionOf(survey: string | URL | object): Promise<string> {
  const isUrl = typeof survey === 'string' || survey instanceof URL;
  return isUrl ? loadText(new URL(survey, document.baseURI)) : Promise.resolve(JSON.stringify(survey));
}

/** The texts of those that can be used, by id. What is wrong with one is told, and the others go on. */
export async function openSurveys(
  targeting: Targeting,
  { surveys, cooldown }: StartOptions,
): Promise<Map<string, string>> {
  const texts: string[] = [];
  for (const each of await Promise.allSettled(surveys.map(definitionOf))) {
    if (each.status === 'fulfilled') texts.push(each.value);
    else complain([], each.reason);
  }
  const opened: Opened = JSON.parse(targeting.open(JSON.stringify({ surveys: texts, cooldown })));
  if (opened.problems.length) complain(opened.problems);
  const definitions = new Map<string, string>();
  for (const [place, { id, problems }] of opened.surveys.entries()) {
    if (problems) complain(problems);
    else if (id !== undefined) definitions.set(id, texts[place] ?? '');
  }
  return definitions;
}
