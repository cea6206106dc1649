// The language, and whether the application may ask.
import { make } from '../../shared/dom.js';
import { chooseLanguage, language, say, texts } from '../languages.js';
import { consent } from '../prompts.js';

const names = { nb: 'Norsk', da: 'Dansk', fi: 'Suomi', en: 'English' };

function languages() {
  const option = (name) => make('option', { value: name, lang: name, selected: name === language }, names[name]);
  const select = make('select', { id: 'language' }, ...Object.keys(texts).map(option));
  select.addEventListener('change', () => chooseLanguage(select.value));
  return make('div', { class: 'card' }, make('label', { for: 'language' }, say('language')), select);
}

function asking() {
  const said = make('p', { class: 'soft', role: 'status' });
  const button = (name, granted) => {
    const node = make('button', { class: 'button plain small', type: 'button' }, say(name));
    node.addEventListener('click', () => {
      consent(granted);
      said.textContent = say(granted ? 'mayAsk' : 'mayNotAsk');
    });
    return node;
  };
  const buttons = make('p', { class: 'buttons' }, button('allow', true), button('refuse', false));
  return make(
    'div',
    { class: 'card' },
    make('h2', {}, say('questions')),
    make('p', { class: 'soft' }, say('questionsText')),
    buttons,
    said,
  );
}

export function settingsView() {
  return [make('h1', { tabindex: -1 }, say('settings')), languages(), asking()];
}
