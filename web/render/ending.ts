// The last screen: thanks or an apology, and what the respondent can do next.
import type { EndingScreen } from '../engine/messages.js';
import { actionFor, type EndingActions } from './actions.js';
import { element, setRich } from './dom.js';

export interface EndingView {
  readonly node: HTMLElement;
  readonly heading: HTMLElement;
}

export function createEnding(screen: EndingScreen, actions: EndingActions): EndingView {
  const heading = element('h2', { class: 'ask title', part: 'title', tabindex: '-1' });
  setRich(heading, screen.title, screen.labels.newTab);
  const node = element('div', { class: 'ending', part: 'ending' }, heading);
  if (screen.text) {
    const words = element('p', { class: 'words', part: 'words' });
    setRich(words, screen.text, screen.labels.newTab);
    node.append(words);
  }
  const nodes = (screen.actions ?? []).flatMap((action) => actionFor(action, screen.labels, actions) ?? []);
  if (nodes.length) node.append(element('div', { class: 'links', part: 'actions' }, ...nodes));
  return { node, heading };
}
