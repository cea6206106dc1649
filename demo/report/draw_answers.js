// How often each score was given, how far the respondents came, and what they wrote.
import { make } from '../shared/dom.js';
import { bins } from './categories.js';
import { count, moment, say, shortCount } from './languages.js';

export function drawBins({ distribution }) {
  const most = Math.max(1, ...distribution);
  return distribution.map((n, score) => {
    const node = make(
      'div',
      { class: `bin ${n ? bins[score] : 'empty'}` },
      make('span', { class: 'n' }, n ? shortCount(n) : ''),
      make('span', { class: 'column' }),
      make('span', { class: 'digit' }, String(score)),
    );
    node.style.setProperty('--height', n / most);
    return node;
  });
}

export function drawRows({ distribution }) {
  return distribution.map((n, score) =>
    make('tr', {}, make('th', { scope: 'row' }, String(score)), make('td', {}, count(n))),
  );
}

export function drawCounts({ responses, score }) {
  const entries = [
    ['total', responses.total],
    ['scored', score.n],
    ['complete', responses.complete],
    ['partial', responses.partial],
    ['dismissed', responses.dismissed],
  ];
  return entries.map(([name, n]) => make('div', {}, make('dt', {}, say(name)), make('dd', {}, count(n))));
}

function drawComment({ text, score, category, language, received }) {
  const kind = category ?? 'none';
  return make(
    'li',
    { class: 'comment' },
    make('span', { class: `chip ${kind}`, 'aria-hidden': 'true' }, score === undefined ? '–' : String(score)),
    make(
      'div',
      {},
      make('p', { class: 'text', lang: language, dir: 'auto' }, text),
      make(
        'p',
        { class: 'soft by' },
        make('span', {}, category ? say(category) : say('noScore')),
        make('span', { class: 'unseen' }, score === undefined ? '' : `: ${score}`),
        ' · ',
        make('time', { datetime: new Date(received).toISOString() }, moment(received)),
      ),
    ),
  );
}

export function drawComments({ comments }) {
  if (comments.length === 0) return [make('p', { class: 'soft' }, say('noComments'))];
  return [make('ol', { class: 'comments' }, ...comments.map(drawComment))];
}
