// Making nodes. Text only ever becomes text: no markup is parsed anywhere in the widget.
import type { Rich, TextRun } from '../engine/messages.js';

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

const tags = { bold: 'strong', italic: 'em' } as const;

/** A link to another page, in a new tab, which only screen readers say. Null if it must not be followed. */
export function linkTo(
  url: string | undefined,
  text: string,
  newTab: string,
  values: Attributes = {},
): HTMLAnchorElement | null {
  const href = safeUrl(url);
  if (!href) return null;
  const note = element('span', { class: 'hidden' }, ` (${newTab})`);
  return element('a', { ...values, href, rel: 'noopener noreferrer', target: '_blank' }, text, note);
}

/**
 * Texts with markup as nodes, made one by one; leaves the node alone when nothing changed. `newTab` is what a screen
 * reader says of links.
 */
export function setRich(node: HTMLElement, rich: Rich, newTab = ''): void {
  if (typeof rich === 'string') {
    setText(node, rich);
    return;
  }
  const key = JSON.stringify(rich);
  if (node.dataset['rich'] === key) return;
  node.dataset['rich'] = key;
  node.replaceChildren(...rich.map((run) => nodeFor(run, newTab)));
}

function nodeFor(run: TextRun, newTab: string): Node | string {
  if (typeof run === 'string') return run;
  if (run.style !== 'link') return element(tags[run.style], {}, run.text);
  return linkTo(run.url, run.text, newTab) ?? run.text;
}

/** Undefined for a link that must not be followed. The engine refuses those in a definition; this is the second lock. */
export function safeUrl(text: string | undefined): string | undefined {
  try {
    const url = new URL(text ?? '');
    return /^(?:https|mailto|tel):/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
