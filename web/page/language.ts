// Which of the page's languages a respondent gets.
import { type Shipped, wordingFor } from '../host/language.js';
import type { PageData, PageLanguage } from './data.js';

type Languages = PageData['languages'];

/** The first tag of `wanted` that the page has words for; else the language that it falls back on. */
export function chooseTag(languages: Languages, wanted: readonly string[]): string {
  const served = wanted.find((tag) => {
    const name = wordingFor(tag);
    return name && languages[name];
  });
  return served ?? Object.keys(languages)[0] ?? 'en';
}

/** The words of the page for a screen in the language `tag`. */
export function languageOf(languages: Languages, tag: string): PageLanguage | undefined {
  return languages[wordingFor(tag) ?? 'en'] ?? Object.values(languages)[0];
}

/** [name, text] of the words that the engine does not have. */
export function wordingsIn(languages: Languages): [Shipped, string][] {
  const all = Object.entries(languages) as [Shipped, PageLanguage][];
  return all.flatMap(([name, { wording }]) => (wording === undefined ? [] : [[name, wording]]));
}
