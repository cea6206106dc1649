// In the page, of a card: whether everything in it has the room it needs.

/** The texts that stand outside of the button, score or card that they belong to. */
export function clipped(card) {
  const out = [];
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (!data.trim() || !parentElement.checkVisibility({ visibilityProperty: true })) continue;
    if (parentElement.closest('.hidden')) continue; // for those who listen
    const box = parentElement.closest('.option, .choice, .button, .text, .card').getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const scrolls = parentElement.closest('.option, .choice, .button, .text') === null; // up and down the card may scroll
    const inside = left >= box.left - 1 && right <= box.right + 1;
    if (!inside || (!scrolls && (top < box.top - 1 || bottom > box.bottom + 1))) out.push(data);
  }
  return out;
}

/** By how much the page, or the card, is wider than there is room for. */
export const sideways = (card) => [
  document.documentElement.scrollWidth - document.documentElement.clientWidth,
  card.scrollWidth - card.clientWidth,
];

/** The controls that reach out of the card, and the parts that lie on each other. */
export function crowded(card) {
  const seen = (node) =>
    node.checkVisibility({ visibilityProperty: true }) && (node.textContent.trim() || node.matches('input, .option'));
  const boxOf = (node) => {
    if (node.matches('label, button, .button, input, textarea')) return node.getBoundingClientRect();
    // What is written, and not the line that it has for itself; not what is only for those who listen.
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const rects = [];
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement.closest('.hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      rects.push(...range.getClientRects());
    }
    const side = (name, most) => Math[most](...rects.map((rect) => rect[name]));
    return {
      left: side('left', 'min'),
      right: side('right', 'max'),
      top: side('top', 'min'),
      bottom: side('bottom', 'max'),
    };
  };
  const parts =
    '.option, .choice, .button, .text, .close, .ask, .hint, .end, .unit, .counter, .progress, .error, .words, .status';
  const all = [...card.querySelectorAll(parts)]
    .filter((node) => seen(node) || node.matches('.text, .close'))
    .filter((node) => node.checkVisibility({ visibilityProperty: true }))
    .map((node) => ({ name: `${node.className} ${node.textContent}`.trim(), box: boxOf(node) }));
  const around = card.getBoundingClientRect();
  const outside = all.filter(({ box }) => box.left < around.left || box.right > around.right || box.top < around.top);
  const on = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
  const crossing = pairs.filter(([one, other]) => on(one.box, other.box));
  return [
    ...outside.map(({ name }) => `outside: ${name}`),
    ...crossing.map(([one, other]) => `${one.name} on ${other.name}`),
  ];
}
