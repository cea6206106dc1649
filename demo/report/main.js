// The report page: who may read, which survey, and what the collector says about it. All numbers are the engine's.
import { setText } from '../shared/dom.js';
import { readReport } from './collector.js';
import { drawBins, drawComments, drawCounts, drawRows } from './draw_answers.js';
import { drawScore, drawShares } from './draw_score.js';
import { choose, clock, language, say, translate } from './languages.js';
import { poll } from './poll.js';
import { findToken, forget, remember } from './token.js';

const element = (id) => document.querySelector(`#${id}`);
const [gate, report, survey] = ['gate', 'report', 'survey'].map(element);
const now = { token: findToken(), report: null, turn: 0 };

/** Draws what changed: somebody may be reading or selecting the rest. */
let drawn = '';
function draw(data) {
  const { generated, ...rest } = data;
  setText(element('updated'), say('updated', { time: clock(generated) }));
  const key = JSON.stringify([language, rest]);
  if (key === drawn) return;
  drawn = key;
  setText(element('score-name'), say('nps', { subject: data.subject || data.survey }));
  element('score').replaceChildren(...drawScore(data.score));
  element('shares').replaceChildren(...drawShares(data.score));
  element('bins').replaceChildren(...drawBins(data.score));
  element('rows').replaceChildren(...drawRows(data.score));
  element('counts').replaceChildren(...drawCounts(data));
  element('comments').replaceChildren(...drawComments(data));
}

function show() {
  document.title = `${say('title')}: ${survey.value} – zeroten`;
  gate.hidden = Boolean(now.token);
  element('forget').hidden = !now.token;
  report.hidden = !now.token || !now.report;
  if (now.report) draw(now.report);
}

function notice(answer) {
  if (answer.state === 'missing') return say('missing', { survey: survey.value });
  if (answer.state === 'broken') return say('broken', answer);
  if (answer.state !== 'away') return '';
  return now.report ? say('awaySince', { time: clock(now.report.generated) }) : say('away');
}

/** Without a token nobody sees anything; `why` says what was wrong with the last one. */
function shut(why) {
  forget();
  Object.assign(now, { token: null, report: null });
  setText(element('wrong'), why);
  element('token').toggleAttribute('aria-invalid', Boolean(why));
  show();
  element('token').focus();
}

async function refresh() {
  if (!now.token) return;
  now.turn += 1;
  const { turn } = now;
  const answer = await readReport(survey.value, now.token);
  if (turn !== now.turn) return; // another survey or token was chosen meanwhile
  if (answer.state === 'refused') return shut(say('wrong'));
  if (answer.state === 'report') now.report = answer.report;
  if (answer.state === 'missing' || answer.state === 'broken') now.report = null;
  setText(element('notice'), notice(answer));
  show();
}
const again = poll(refresh);

gate.addEventListener('submit', (event) => {
  event.preventDefault();
  now.token = element('token').value.trim() || null;
  if (!now.token) return;
  remember(now.token);
  element('token').value = '';
  setText(element('wrong'), '');
  show();
  again();
});
element('forget').addEventListener('click', () => {
  now.turn += 1;
  setText(element('notice'), '');
  shut('');
});
survey.addEventListener('change', () => {
  now.report = null;
  history.replaceState(null, '', `?survey=${encodeURIComponent(survey.value)}`);
  show();
  again();
});
element('language').addEventListener('change', (event) => {
  choose(event.target.value);
  translate();
  show();
  again();
});

const asked = new URLSearchParams(location.search).get('survey');
if (asked) {
  if (![...survey.options].some((option) => option.value === asked)) survey.add(new Option(asked));
  survey.value = asked;
}
element('language').value = language;
translate();
show();
again();
