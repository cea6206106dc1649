// What the gallery shows, as the address says it: every combination is a link.
import { languages } from './languages.js';
import { types } from './types.js';

/** Of each, the first is what is shown when the address says nothing. */
export const values = {
  type: [...types.keys()],
  presentation: ['inline', 'popover', 'bar', 'modal', 'page', 'kiosk'],
  theme: ['standard', 'editorial', 'quiet', 'friendly'],
  language: ['en', ...languages.filter((language) => language !== 'en')],
  scheme: ['system', 'light', 'dark'],
  width: ['full', 'tablet', 'phone'],
};

const positions = {
  popover: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  bar: ['bottom', 'top'],
};
export const positionsOf = (presentation) => positions[presentation] ?? [];

/** Those that stand above the page that they are on. */
export const isAbove = ({ presentation }) => ['popover', 'bar', 'modal'].includes(presentation);
/** Those that need the window to themselves. */
export const isAlone = ({ presentation }) => ['page', 'kiosk'].includes(presentation);

const known = (list, value) => (list.includes(value) ? value : list[0]);

/** What `search` says; what it does not say, or says wrongly, is the first of its values. */
export function stateFrom(search) {
  const said = new URLSearchParams(search);
  const state = { all: said.has('all') };
  for (const [name, list] of Object.entries(values)) state[name] = known(list, said.get(name));
  if (state.all) state.presentation = values.presentation[0];
  state.position = known(positionsOf(state.presentation), said.get('position'));
  return state;
}

/** The shortest search that says this. */
export function searchFor(state) {
  const { all, ...rest } = state;
  const said = Object.entries(rest).filter(([name, value]) => {
    const list = values[name] ?? positionsOf(state.presentation);
    return list.includes(value) && value !== list[0];
  });
  const search = new URLSearchParams(said).toString();
  return `?${[all && 'all', search].filter(Boolean).join('&')}`;
}
