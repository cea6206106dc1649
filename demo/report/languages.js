// The language of the report: what was chosen, else what the browser prefers, English or Norwegian.
import { read, write } from '../shared/storage.js';
import en from './texts/en.js';
import nb from './texts/nb.js';

export const texts = { en, nb };
const key = 'zeroten.report.language';

function preferred() {
  const first = navigator.languages.find((tag) => /^(en|nb|nn|no|da|sv)\b/.test(tag)) ?? 'en';
  return first.startsWith('en') ? 'en' : 'nb';
}

const chosen = read('localStorage', key);
export let language = Object.hasOwn(texts, chosen ?? '') ? chosen : preferred();

export function choose(tag) {
  language = tag;
  write('localStorage', key, tag);
}

/** The text called `name`, with {names} filled in. */
export function say(name, values = {}) {
  return texts[language][name].replace(/\{(\w+)\}/g, (_, value) => values[value]);
}

/** "1 answer", "3 answers". */
export function sayCount(name, n) {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? 'One' : 'Other';
  return say(`${name}${form}`, { n: count(n) });
}

export function translate() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-say]')) node.textContent = say(node.dataset.say);
}

export const count = (n) => new Intl.NumberFormat(language).format(n);
/** For little room: 12K. */
export const shortCount = (n) => new Intl.NumberFormat(language, { notation: 'compact' }).format(n);
export const share = (part, whole) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part / whole);
export const clock = (ms) => new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(ms);
export const moment = (ms) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
