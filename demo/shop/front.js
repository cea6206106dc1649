// The front page: what there is to buy.
import { make, setText } from '../shared/dom.js';
import { count, isFull, set } from './cart.js';
import { products } from './catalogue.js';
import { money, say } from './languages.js';
import { showCart } from './shell.js';

const said = document.querySelector('#said');

function put(one) {
  const full = isFull(one.id);
  if (!full) set(one.id, count(one.id) + 1);
  showCart();
  // The same words twice would not be read out again.
  setText(said, '');
  requestAnimationFrame(() => setText(said, say(full ? 'full' : 'added', { name: one.name })));
}

function card(one) {
  const button = make('button', { class: 'button plain', type: 'button' }, say('add'));
  button.setAttribute('aria-label', say('addOf', { name: one.name }));
  button.addEventListener('click', () => put(one));
  return make(
    'li',
    { class: 'product' },
    make('img', { src: `art/${one.id}.svg`, alt: '', width: 400, height: 400 }),
    make(
      'div',
      { class: 'about' },
      make('h3', {}, one.name),
      make('p', { class: 'soft' }, say(one.id)),
      make('div', { class: 'buy' }, make('p', { class: 'price' }, money(one.price)), button),
    ),
  );
}

document.querySelector('#list').append(...products.map(card));
if (location.hash === '#products') document.querySelector('#products').scrollIntoView();
