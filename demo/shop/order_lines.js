// Lines of an order as list items, in the cart and after buying.
import { make } from '../shared/dom.js';
import { money, say } from './languages.js';

/** `controls`: nodes that stand where the count would. */
export function orderLine({ product, count }, ...controls) {
  return make(
    'li',
    { class: 'line' },
    make('img', { src: `art/${product.id}.svg`, alt: '', width: 72, height: 72 }),
    make('div', { class: 'name' }, make('b', {}, product.name), make('span', { class: 'soft' }, say(product.id))),
    ...(controls.length ? controls : [make('span', { class: 'pieces soft' }, `${count} ×`)]),
    make('span', { class: 'price' }, money(count * product.price)),
  );
}
