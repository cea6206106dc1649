// The gallery: reads the address, draws the controls, the stage and the HTML, and follows what is chosen.
import { make, setText } from '../shared/dom.js';
import { list, toolbar } from './controls.js';
import { snippetFor } from './snippet.js';
import { sketch, speak, surveyFor, wear } from './stage.js';
import { isAbove, isAlone, searchFor, stateFrom } from './state.js';
import { groups, types } from './types.js';

const element = (id) => document.querySelector(`#${id}`);
const [nav, tools, stage, room] = ['types', 'tools', 'stage', 'room'].map(element);
let state = stateFrom(location.search);

/** A survey above the page: what it stands on, and a button in it that opens it, again and again. */
function above() {
  const survey = surveyFor(state);
  survey.append(make('button', { class: 'button', type: 'button' }, 'Give feedback'));
  if (state.presentation !== 'modal') survey.setAttribute('open', '');
  return [
    sketch(),
    make('div', { class: 'over', lang: 'en', dir: 'ltr' }, make('p', {}, 'It stands above this page.'), survey),
  ];
}

/** A survey that is the whole window cannot stand in this one. */
function alone() {
  const open = make('a', { class: 'button', href: `stage.html${searchFor(state)}` }, 'Open it');
  return [
    sketch(),
    make('div', { class: 'over', lang: 'en', dir: 'ltr' }, make('p', {}, 'It fills the window.'), open),
  ];
}

function all() {
  return groups.flatMap(([title, entries]) => [
    make('h3', { lang: 'en', dir: 'ltr', class: 'group' }, title),
    ...entries.map(([type, { name }]) => {
      const caption = make('h4', { lang: 'en', dir: 'ltr' }, name);
      return make('section', { class: 'one', id: type }, caption, surveyFor({ ...state, type }));
    }),
  ]);
}

function onStage() {
  if (state.all) return all();
  if (isAlone(state)) return alone();
  return isAbove(state) ? above() : [surveyFor(state)];
}

function drawControls() {
  // The control that was used keeps the focus, although it is another one now.
  const { name } = document.activeElement;
  tools.replaceChildren(...toolbar(state, (change) => go({ ...state, ...change })));
  if (name) tools.querySelector(`[name="${name}"]`)?.focus();
  const chosen = nav.contains(document.activeElement);
  nav.replaceChildren(...list(state));
  const current = nav.querySelector('[aria-current]');
  nav.scrollLeft += current.getBoundingClientRect().left - nav.getBoundingClientRect().left - 20; // a row, on a phone
  if (chosen) current.focus();
}

async function draw() {
  document.documentElement.dataset.scheme = state.scheme;
  drawControls();
  setText(element('name'), state.all ? 'All types' : types.get(state.type).name);
  element('alone').href = `stage.html${searchFor(state)}`;
  element('html').hidden = element('alone').hidden = state.all;
  setText(element('snippet'), snippetFor(state));
  setText(element('copied'), '');
  element('definition').href = `surveys/${types.get(state.type).survey}.json`;
  if (!(await wear(state.theme))) return;
  stage.dataset.width = state.width;
  speak(room, state.language);
  room.replaceChildren(...onStage());
}

function go(next) {
  state = stateFrom(searchFor(next)); // a position of another presentation is none
  history.pushState(null, '', searchFor(state) + location.hash);
  draw();
}

nav.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(stateFrom(new URL(link.href).search));
});
element('copy').addEventListener('click', async () => {
  const copied = await navigator.clipboard?.writeText(element('snippet').textContent).then(
    () => true,
    () => false,
  );
  setText(element('copied'), copied ? 'Copied' : 'Please select and copy it by hand');
});
addEventListener('popstate', () => {
  state = stateFrom(location.search);
  draw();
});
draw();
