// The last screen: thanks or an apology, and what the respondent can do next.
import type { EndingScreen, LinkAction } from '../engine/messages.js';
import { element } from './dom.js';

const safe = /^(?:https|mailto|tel):/;

/** Null for a link that must not be followed. The engine refuses those in a definition; this is the second lock. */
export function linkFor(action: LinkAction): HTMLAnchorElement | null {
  let url: URL;
  try {
    url = new URL(action.url);
  } catch {
    return null;
  }
  if (!safe.test(url.protocol)) return null;
  const attributes = { class: 'button', part: 'link', href: url.href, rel: 'noopener noreferrer', target: '_blank' };
  return element('a', attributes, action.text);
}

export interface EndingView {
  readonly node: HTMLElement;
  readonly heading: HTMLElement;
}

export function createEnding(screen: EndingScreen): EndingView {
  const heading = element('h2', { class: 'ask title', part: 'title', tabindex: '-1' }, screen.title);
  const node = element('div', { class: 'ending', part: 'ending' }, heading);
  if (screen.text) node.append(element('p', { class: 'words', part: 'words' }, screen.text));
  const links = (screen.actions ?? []).flatMap((action) => linkFor(action) ?? []);
  if (links.length) node.append(element('p', { class: 'links' }, ...links));
  return { node, heading };
}
