// One survey in a window of its own: the page that stage.html is.
import { make } from '../shared/dom.js';
import { sketch, speak, surveyFor, wear } from './stage.js';
import { isAbove, isAlone, stateFrom } from './state.js';
import { types } from './types.js';

const state = stateFrom(location.search);
const room = document.querySelector('#room');
document.documentElement.dataset.scheme = state.scheme;
document.title = `${types.get(state.type).name} – zeroten gallery`;
document.querySelector('#name').textContent = types.get(state.type).name;
speak(room, state.language);
await wear(state.theme);

const survey = surveyFor(state);
if (isAbove(state)) {
  room.append(sketch());
  survey.append(make('button', { class: 'button', type: 'button' }, 'Give feedback'));
  if (state.presentation !== 'modal') survey.setAttribute('open', '');
}
room.classList.toggle('bare', isAlone(state));
room.append(survey);
