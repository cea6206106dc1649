// The application: which view the address names, who is signed in, the chat.
import { make } from '../shared/dom.js';
import { openChat } from './chat.js';
import { say, translate } from './languages.js';
import { people, signedIn, signIn } from './people.js';
import { changePerson, startPrompts } from './prompts.js';
import { billingView } from './views/billing.js';
import { projectsView } from './views/projects.js';
import { settingsView } from './views/settings.js';

const views = { projects: projectsView, billing: billingView, settings: settingsView };
const main = document.querySelector('main');
const person = document.querySelector('#person');

function draw(move) {
  const name = location.hash.replace('#/', '');
  const view = Object.hasOwn(views, name) ? name : 'projects';
  main.replaceChildren(...views[view]());
  document.title = `${say(view)} – Varde`;
  for (const link of document.querySelectorAll('.bar nav a')) {
    if (link.hash === `#/${view}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (!move) return;
  main.querySelector('h1').focus({ preventScroll: true });
  scrollTo(0, 0);
}

function offerPeople() {
  const option = (id, text) => make('option', { value: id, selected: id === signedIn() }, text);
  person.append(option('', say('nobody')), ...Object.entries(people).map(([id, { name }]) => option(id, name)));
  person.addEventListener('change', () => {
    signIn(person.value);
    changePerson();
    draw();
  });
}

translate();
offerPeople();
startPrompts();
draw();
// The skip link is no view.
addEventListener('hashchange', () => location.hash !== '#main' && draw(true));
document.querySelector('#help').addEventListener('click', openChat);
