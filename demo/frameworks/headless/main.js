// A survey without the element: the engine says what to ask, and this page draws it with elements of its own.
import { chooseLanguage, loadWording, now, openSurvey, randomId } from '/dist/index.js';
import { definition, facts } from '../survey.js';
import { draw, values } from './draw.js';

const form = document.querySelector('#survey');
const status = document.querySelector('[role="status"]');

const language = chooseLanguage(document.documentElement.lang, navigator.languages);
const { session, reply } = await openSurvey(JSON.stringify(definition), await loadWording(language.wording), {
  language: language.tag,
  random: randomId(), // the id of the response
  now: now(),
  facts,
});
if (!session || !reply.screen) throw new Error(reply.problems.map(({ message }) => message).join('\n'));
let { screen } = reply;
draw(form, screen, []);

/** Tells the engine what the respondent did. False if it was refused. */
function send(event) {
  const { screen: next, effects, problems } = session.send({ ...event, now: now() });
  for (const effect of effects) if (effect.type === 'save') keep(effect.response);
  if (next) screen = next;
  if (problems.length || event.type === 'next') draw(form, screen, problems);
  return problems.length === 0;
}

/** Called after every step; the newest response replaces those before. Here is the place to POST it to a collector. */
function keep(response) {
  if (response.status === 'complete') status.textContent = `Heard: ${response.category}`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (values(form, screen).every(({ id, value }) => send({ type: 'answer', question: id, value })))
    send({ type: 'next' });
});
