// The language of the shop: what the visitor chose, else Norwegian.
import { read, write } from '../shared/storage.js';
import da from './texts/da.js';
import en from './texts/en.js';
import fi from './texts/fi.js';
import nb from './texts/nb.js';
import sv from './texts/sv.js';

export const texts = { nb, en, da, sv, fi };
const key = 'fjellrev.language';
const wished = read('localStorage', key);

export const language = Object.hasOwn(texts, wished ?? '') ? wished : 'nb';

/** The text called `name`, with {names} filled in. */
export function say(name, values = {}) {
  return texts[language][name].replace(/\{(\w+)\}/g, (_, value) => values[value]);
}

/** Puts the language into the page: what has data-say gets its text, data-say-label and -alt name things. */
export function translate() {
  document.documentElement.lang = language;
  document.title = `${say(document.documentElement.dataset.title)} – Fjellrev`;
  for (const node of document.querySelectorAll('[data-say]')) node.textContent = say(node.dataset.say);
  for (const node of document.querySelectorAll('[data-say-label]')) {
    node.setAttribute('aria-label', say(node.dataset.sayLabel));
  }
  for (const image of document.querySelectorAll('[data-say-alt]')) image.alt = say(image.dataset.sayAlt);
  for (const survey of document.querySelectorAll('zeroten-survey')) survey.setAttribute('language', language);
  offerLanguages(document.querySelector('#language'));
}

function offerLanguages(select) {
  select.value = language;
  select.addEventListener('change', () => {
    write('localStorage', key, select.value);
    location.reload();
  });
}

export const money = (amount) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 }).format(amount);

export const day = (date) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
