// The language of the report: what was chosen, else what the browser prefers, else English.
import { read, write } from './storage.js';
import da from './texts/da.js';
import en from './texts/en.js';
import fi from './texts/fi.js';
import nb from './texts/nb.js';
import sv from './texts/sv.js';

export type TextName = keyof typeof en;
export type Texts = Record<TextName, string>;
export const texts = { en, nb, da, sv, fi } satisfies Record<string, Texts>;
export type Language = keyof typeof texts;
export const languages = Object.keys(texts) as Language[];

const key = 'zeroten.report.language';
const isLanguage = (tag: unknown): tag is Language => typeof tag === 'string' && Object.hasOwn(texts, tag);

function preferred(): Language {
  for (const tag of navigator.languages) {
    const primary = tag.split('-')[0];
    if (primary === 'no' || primary === 'nn') return 'nb';
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}

export function findLanguage(): Language {
  const chosen = read('localStorage', key);
  return isLanguage(chosen) ? chosen : preferred();
}

export const rememberLanguage = (language: Language): void => write('localStorage', key, language);
