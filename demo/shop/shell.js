// What every page of the shop does: its language, and the number of pieces in the cart.
import { setText } from '../shared/dom.js';
import { pieces } from './cart.js';
import { say, translate } from './languages.js';

export function showCart() {
  const count = pieces();
  const badge = document.querySelector('#count');
  badge.hidden = count === 0;
  setText(badge, String(count));
  if (count > 0) badge.parentElement.setAttribute('aria-label', say('cartPieces', { count }));
  else badge.parentElement.removeAttribute('aria-label');
}

for (const link of document.querySelectorAll('.bar nav a')) {
  if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
}
translate();
showCart();
addEventListener('pageshow', showCart);
