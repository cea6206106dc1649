// The order that was just placed; it lasts as long as the tab.
import { read, write } from '../shared/storage.js';
import { lines } from './cart.js';

const key = 'fjellrev.order';
/** Shown when somebody opens the confirmation without having bought anything. */
const example = { number: 'FR-20417', counts: { jacket: 1, socks: 2 } };

export function place() {
  const counts = Object.fromEntries(lines().map((line) => [line.product.id, line.count]));
  const number = `FR-${10000 + (crypto.getRandomValues(new Uint32Array(1))[0] % 90000)}`;
  write('sessionStorage', key, { number, counts });
}

export function latest() {
  const order = read('sessionStorage', key) ?? example;
  return { number: String(order.number), lines: lines(order.counts) };
}
