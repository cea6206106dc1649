// The last screen: thanks or an apology, and what the respondent can do next.
import type { Action, EndingScreen } from '../engine/messages.js';
import { element, safeUrl, setRich } from './dom.js';

/** Null for an action that this page cannot do, and for a link that must not be followed. */
export function linkFor(action: Action): HTMLAnchorElement | null {
  const href = safeUrl(action.url);
  if (!href) return null;
  const attributes = { class: 'button', part: 'link', href, rel: 'noopener noreferrer', target: '_blank' };
  return element('a', attributes, action.text);
}

export interface EndingView {
  readonly node: HTMLElement;
  readonly heading: HTMLElement;
}

export function createEnding(screen: EndingScreen): EndingView {
  const heading = element('h2', { class: 'ask title', part: 'title', tabindex: '-1' });
  setRich(heading, screen.title);
  const node = element('div', { class: 'ending', part: 'ending' }, heading);
  if (screen.text) {
    const words = element('p', { class: 'words', part: 'words' });
    setRich(words, screen.text);
    node.append(words);
  }
  const links = (screen.actions ?? []).flatMap((action) => linkFor(action) ?? []);
  if (links.length) node.append(element('p', { class: 'links' }, ...links));
  return { node, heading };
}
