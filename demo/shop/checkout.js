// The cart and the order in one step.
import { make, setText } from '../shared/dom.js';
import { empty, isFull, lines, set, total } from './cart.js';
import { money, say } from './languages.js';
import { orderLine } from './order_lines.js';
import { place } from './orders.js';
import { showCart } from './shell.js';

const element = (id) => document.querySelector(`#${id}`);
const form = element('order');
const freeFrom = 1000;

function freight(sum) {
  if (form.elements.delivery.value === 'door') return 129;
  return sum >= freeFrom ? 0 : 69;
}

function stepper({ product, count }) {
  const values = { name: product.name, count };
  const button = (sign, name, change, disabled) => {
    const node = make('button', { type: 'button', disabled, 'aria-label': say(name, values) }, sign);
    node.dataset.step = `${product.id} ${sign}`;
    node.addEventListener('click', () => step(product.id, count + change, node.dataset.step));
    return node;
  };
  return make(
    'span',
    { class: 'stepper' },
    button('−', 'fewer', -1, false),
    make('span', { 'aria-hidden': 'true' }, String(count)),
    button('+', 'more', 1, isFull(product.id)),
  );
}

/** The list is drawn anew: the focus goes to the button that was pressed, or to where its line was. */
function step(id, count, pressed) {
  set(id, count);
  draw();
  showCart();
  const again = [...form.querySelectorAll('[data-step]')].find((one) => one.dataset.step === pressed && !one.disabled);
  (again ?? form.querySelector('[data-step]') ?? element('content')).focus();
  const line = lines().find((one) => one.product.id === id);
  setText(element('said'), line ? say('howMany', { name: line.product.name, count: line.count }) : '');
}

function draw() {
  const all = lines();
  const sum = total(all);
  form.hidden = all.length === 0;
  element('nothing').hidden = all.length > 0;
  element('lines').replaceChildren(...all.map((line) => orderLine(line, stepper(line))));
  setText(element('door'), money(129));
  setText(element('sum'), money(sum));
  setText(element('freight'), freight(sum) === 0 ? say('free') : money(freight(sum)));
  setText(element('total'), money(sum + freight(sum)));
}

form.addEventListener('change', draw);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  place();
  empty();
  location.assign('confirmed.html');
});
draw();
