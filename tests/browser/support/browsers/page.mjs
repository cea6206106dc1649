// A page as a test sees it, made of the few things that a driver must be able to do:
//
//   goto(url), reload(), close(), resize({ width, height }), shot(clip) → PNG of the window or a part of it
//   evaluate(expression) → its JSON value, a promise's when it is fulfilled
//   press(keys) → down in this order, up in the other; names as in KeyboardEvent.key, and Space
//   type(text), mouse(x, y), touch(x, y) → a click and a tap there
//   accessible(expression) → { role, name, description, position } of the node that the expression gives
//
// Those that the browser lacks (index.mjs) are left out. Selectors look in the document and then in the widgets' shadow
// roots.
import { decode } from './png.mjs';
import { until } from './until.mjs';

const find = `(selector) => {
  const roots = [document, ...[...document.querySelectorAll('zeroten-survey')].map((host) => host.shadowRoot)];
  return roots.flatMap((root) => (root ? [...root.querySelectorAll(selector)] : []));
}`;

const call = (act, args) => `(${act})(...${JSON.stringify(args)})`;

/** In the page: where to point at a node, once it is in sight, moves no more and nothing lies above it; else null. */
async function pointAt([node]) {
  if (!node?.checkVisibility({ visibilityProperty: true })) return null;
  const root = node.getRootNode();
  await Promise.allSettled(root.getAnimations().map((one) => one.finished));
  node.scrollIntoView({ block: 'nearest' });
  const middle = () => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  };
  const { x, y } = middle();
  await new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const now = middle();
  return now.x === x && now.y === y && node.contains(root.elementFromPoint(x, y)) ? now : null;
}

/** In the page: the element that has the focus, through shadow roots. */
function focus() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return '';
  return /^(radio|checkbox)$/.test(at.type) && !at.id ? at.value : at.id || at.textContent.trim() || at.className;
}

export class Page {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  goto(url) {
    return this.#driver.goto(url);
  }

  reload() {
    return this.#driver.reload();
  }

  /** The window in another size. WebKitGTK: one that is narrow at some time is narrow when the page is opened. */
  async resize(width, height) {
    await this.#driver.resize({ width, height });
    // Laid out in one frame, heard of in the next.
    await this.eval(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
  }

  /** What `act` returns in the page. It sees its arguments and nothing of this file. */
  eval(act, ...args) {
    return this.#driver.evaluate(call(act, args));
  }

  /** Runs a script's text in the page; also where the page's policy allows no other scripts. */
  run(script) {
    return this.#driver.evaluate(`(() => { ${script}\n })()`);
  }

  /** `act` of the nodes that the selector finds, as a list. */
  all(selector, act, ...args) {
    return this.#driver.evaluate(
      `Promise.all((${find})(${JSON.stringify(selector)}).map((node) => (${act})(node, ...${JSON.stringify(args)})))`,
    );
  }

  /** `act` of the first node that the selector finds, once there is one. */
  async at(selector, act, ...args) {
    await this.appears(selector);
    return (await this.all(selector, act, ...args))[0];
  }

  appears(selector) {
    return until(async () => (await this.all(selector, (node) => node.checkVisibility())).includes(true), selector);
  }

  /** Waits until `act` gives something true in the page, and gives that. */
  waitFor(act, ...args) {
    return until(() => this.eval(act, ...args), act);
  }

  /** Waits for the first node of the selector to have a text. */
  says(selector, text) {
    return until(async () => (await this.all(selector, (node) => node.textContent))[0]?.includes(text), text);
  }

  async click(selector) {
    const { x, y } = await this.#point(selector);
    await this.#driver.mouse(x, y);
  }

  async tap(selector) {
    const { x, y } = await this.#point(selector);
    await this.#driver.touch(x, y);
  }

  /** One key, such as Tab, ArrowRight, Space or a; or with others: Shift+Tab. */
  key(name) {
    return this.#driver.press(name.split('+'));
  }

  type(text) {
    return this.#driver.type(text);
  }

  /** What has the focus: the value of a radio button or check box, an id or a text. Empty: nothing. */
  focused() {
    return this.eval(focus);
  }

  /** What the browser tells assistive technology: role and name; description, and `1 of 11` where it is one of a group. */
  async accessible(selector) {
    await this.appears(selector);
    return this.#driver.accessible(`(${find})(${JSON.stringify(selector)})[0]`);
  }

  /** Waits until nothing in the page and its widgets moves any more. */
  still() {
    return this.eval(async () => {
      const roots = [document, ...[...document.querySelectorAll('zeroten-survey')].map((host) => host.shadowRoot)];
      await Promise.allSettled(roots.flatMap((root) => root?.getAnimations() ?? []).map((one) => one.finished));
    });
  }

  /** What the window shows within `around` pixels of a box, as pixels whose places are those of the window. */
  async part({ left, top, right, bottom }, around = 0) {
    const [x, y] = [Math.floor(left - around), Math.floor(top - around)].map((one) => Math.max(0, one));
    const file = await this.#driver.shot({
      x,
      y,
      width: Math.ceil(right + around) - x,
      height: Math.ceil(bottom + around) - y,
    });
    return decode(file, x, y);
  }

  /** What the window shows, as PNG. */
  shot() {
    return this.#driver.shot();
  }

  close() {
    return this.#driver.close();
  }

  #point(selector) {
    return until(
      () => this.#driver.evaluate(`(${pointAt})((${find})(${JSON.stringify(selector)}))`),
      `pointing at ${selector}`,
    );
  }
}
