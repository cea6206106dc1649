// What can be chosen: the types as a list of links, the rest above the stage.
import { make } from '../shared/dom.js';
import { languages, nameOf } from './languages.js';
import { positionsOf, searchFor, values } from './state.js';
import { groups } from './types.js';

const names = {
  inline: 'In the page',
  popover: 'Popover',
  bar: 'Bar',
  modal: 'Modal',
  page: 'A page of its own',
  kiosk: 'Kiosk',
  'bottom-end': 'Bottom, at the end',
  'bottom-start': 'Bottom, at the start',
  'top-end': 'Top, at the end',
  'top-start': 'Top, at the start',
  bottom: 'Bottom',
  top: 'Top',
  system: 'As the system',
  phone: 'Phone, 320 px',
  tablet: 'Tablet, 768 px',
  full: 'Full',
};
const nameFor = (value) => names[value] ?? value.charAt(0).toUpperCase() + value.slice(1);
const byName = new Intl.Collator('en').compare;

/** `list` has the values and what they are called. */
function select(name, label, list, value, choose, attributesFor = () => ({})) {
  const options = list.map(([key, text]) => make('option', { value: key, ...attributesFor(key) }, text));
  const node = make('select', { class: 'select', name }, ...options);
  node.value = value;
  node.addEventListener('change', () => choose({ [name]: node.value }));
  return make('label', { class: 'choose' }, make('span', {}, label), node);
}

/** What is above the stage. `choose` is told what changed. */
export function toolbar(state, choose) {
  const tongues = languages.map((tag) => [tag, nameOf(tag)]).sort(([, a], [, b]) => byName(a, b));
  const plain = (name, label, list = values[name]) =>
    select(
      name,
      label,
      list.map((value) => [value, nameFor(value)]),
      state[name],
      choose,
    );
  const positions = positionsOf(state.presentation);
  return [
    !state.all && plain('presentation', 'Presentation'),
    positions.length > 0 && plain('position', 'Position', positions),
    plain('theme', 'Theme'),
    select('language', 'Language', tongues, state.language, choose, (lang) => ({ lang })),
    plain('scheme', 'Light or dark'),
    plain('width', 'Width'),
  ].filter(Boolean);
}

function link(state, change, name) {
  const target = { ...state, ...change };
  const current = target.all ? state.all : !state.all && state.type === target.type;
  return make('a', { href: searchFor(target), 'aria-current': current && 'page' }, name);
}

/** The list of types. */
export function list(state) {
  const parts = groups.flatMap(([title, all]) => [
    make('h2', {}, title),
    make('ul', {}, ...all.map(([type, { name }]) => make('li', {}, link(state, { type, all: false }, name)))),
  ]);
  return [...parts, make('p', {}, link(state, { all: true, presentation: 'inline' }, 'All below each other'))];
}
