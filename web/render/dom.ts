// Making nodes. Text only ever becomes text: no markup is parsed anywhere in the widget.

export type Attributes = Record<string, string | boolean | undefined>;

/** Sets attributes: true is the empty value, false and undefined take the attribute away. */
export function attributes(node: Element, values: Attributes): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? '' : value);
  }
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  values: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  attributes(node, values);
  node.append(...children);
  return node;
}

/** Leaves the node alone when nothing changed, so that live regions do not speak twice. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
