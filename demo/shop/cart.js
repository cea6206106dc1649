// The cart: how many of what. It stays in the browser.
import { read, write } from '../shared/storage.js';
import { product, products } from './catalogue.js';

const key = 'fjellrev.cart';
const most = 9;

/** [{ product, count }] in the catalogue's order; what storage holds is not trusted. */
export function lines(stored = read('localStorage', key)) {
  return products
    .map((one) => ({ product: one, count: Math.min(most, Math.trunc(Number(stored?.[one.id]))) }))
    .filter((line) => line.count > 0);
}

/** Sets how many of `id` are in the cart: 0 to 9. */
export function set(id, count) {
  const counts = Object.fromEntries(lines().map((line) => [line.product.id, line.count]));
  if (product(id)) counts[id] = Math.max(0, Math.min(most, count));
  write('localStorage', key, counts);
}

export const count = (id) => lines().find((line) => line.product.id === id)?.count ?? 0;
export const pieces = () => lines().reduce((sum, line) => sum + line.count, 0);
export const empty = () => write('localStorage', key, null);
export const total = (all) => all.reduce((sum, line) => sum + line.count * line.product.price, 0);
export const isFull = (id) => count(id) >= most;
