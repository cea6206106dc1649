// The score: the number, how many it is from, and between which numbers it lies.
import { make } from '../shared/dom.js';
import { count, say, sayCount, share } from './languages.js';
import { place, points } from './points.js';

function track({ nps, interval }) {
  const node = make(
    'div',
    { class: 'track', 'aria-hidden': 'true' },
    make('div', { class: 'band' }),
    make('div', { class: 'mark' }),
    make('ol', {}, ...[-100, -50, 0, 50, 100].map((tick) => make('li', {}, points(tick)))),
  );
  node.style.setProperty('--low', `${place(interval.low)}%`);
  node.style.setProperty('--high', `${place(interval.high)}%`);
  node.style.setProperty('--at', `${place(nps)}%`);
  return node;
}

function nothing() {
  const link = make('a', { class: 'button', href: '../shop/confirmed.html' }, say('emptyAction'));
  return [
    make('p', { class: 'none' }, say('emptyTitle')),
    make('p', { class: 'soft' }, say('empty')),
    make('p', {}, link),
  ];
}

export function drawScore(score) {
  if (score.n === 0) return nothing();
  const { low, high, level } = score.interval;
  const interval = say('interval', { low: points(low), high: points(high) });
  const sure = say('intervalText', { level: count(level * 100), interval });
  return [
    make(
      'p',
      { class: 'number' },
      make('strong', {}, points(score.rounded)),
      make('span', { class: 'soft' }, sayCount('answers', score.n)),
    ),
    track(score),
    make('p', { class: 'sure' }, sure),
    score.thin ? make('p', { class: 'thin' }, say('thin')) : '',
  ];
}

export function drawShares(score) {
  const kinds = ['promoters', 'passives', 'detractors'];
  const bar = make('div', { class: 'bar', 'aria-hidden': 'true' });
  for (const kind of kinds.filter((one) => score[one] > 0)) {
    const part = make('div', { class: kind });
    part.style.setProperty('--share', score[kind]);
    bar.append(part);
  }
  const item = (kind) =>
    make(
      'div',
      { class: kind },
      make('dt', {}, say(kind)),
      make('dd', {}, make('b', {}, score.n ? share(score[kind], score.n) : '–'), ` ${count(score[kind])}`),
    );
  return [bar, make('dl', {}, ...kinds.map(item))];
}
