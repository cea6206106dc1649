// The language of the application: what somebody chose in the settings, else the browser's, else English.
import { read, write } from '../shared/storage.js';
import da from './texts/da.js';
import en from './texts/en.js';
import fi from './texts/fi.js';
import nb from './texts/nb.js';

export const texts = { nb, da, fi, en };
const key = 'varde.language';
const related = { no: 'nb', nn: 'nb' };

function preferred() {
  const tags = [read('localStorage', key), ...navigator.languages].filter(Boolean);
  const names = tags.map((tag) => tag.slice(0, 2)).map((name) => related[name] ?? name);
  return names.find((name) => Object.hasOwn(texts, name)) ?? 'en';
}

export const language = preferred();

export function chooseLanguage(name) {
  write('localStorage', key, name);
  location.reload();
}

/** The text called `name`, with {names} filled in. */
export function say(name, values = {}) {
  return texts[language][name].replace(/\{(\w+)\}/g, (_, value) => values[value]);
}

/** What has data-say gets its text, data-say-label a name. */
export function translate() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-say]')) node.textContent = say(node.dataset.say);
  for (const node of document.querySelectorAll('[data-say-label]'))
    node.setAttribute('aria-label', say(node.dataset.sayLabel));
}

export const money = (amount) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(amount);
export const date = (day) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
