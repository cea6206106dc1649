// The customer's own page.
import { make } from '../shared/dom.js';
import { product } from './catalogue.js';
import { say } from './languages.js';
import { latest } from './orders.js';
import './shell.js';

const earlier = [
  { number: 'FR-18832', state: 'repaired', id: 'jacket', note: say('repairNote') },
  { number: 'FR-17206', state: 'delivered', id: 'boots' },
  { number: 'FR-15911', state: 'delivered', id: 'thermos' },
];

function row({ number, state, id, note }) {
  const { name } = product(id);
  return make(
    'li',
    { class: 'line' },
    make('img', { src: `art/${id}.svg`, alt: '', width: 72, height: 72 }),
    make(
      'div',
      { class: 'name' },
      make('b', {}, name),
      make('span', { class: 'soft' }, note ?? say(id)),
      make('span', { class: 'soft small' }, number),
    ),
    make('span', { class: `state ${state}` }, say(state)),
  );
}

const { number, lines } = latest();
const newest = lines.map((line) => ({ number, state: 'onItsWay', id: line.product.id }));
document.querySelector('#list').append(...[...newest.slice(0, 2), ...earlier].map(row));
