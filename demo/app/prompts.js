// What the application tells zeroten: all that there is to do for three surveys.
import { consent, identify, reset, start, track } from '/dist/start.js';
import { language } from './languages.js';
import { people, signedIn } from './people.js';

const surveys = ['app-nps', 'app-ces', 'app-csat'].map((id) => `/surveys/${id}.json`);

/** Facts of somebody who is signed in. */
function known(id) {
  const { plan, created } = people[id];
  return [id, { plan, created }];
}

export function startPrompts() {
  start({ surveys, collector: '/', language, cooldown: '1d' });
  if (signedIn()) identify(...known(signedIn()));
}

export function changePerson() {
  reset();
  if (signedIn()) identify(...known(signedIn()));
}

export { consent, track };
