// What a respondent can do at the end: follow a link, tell others, copy something, close.
import type { Action, EndingLabels } from '../engine/messages.js';
import { element, linkTo, safeUrl, setText } from './dom.js';

/** Null for a link that must not be followed. */
export function linkFor(action: Action, labels: EndingLabels): HTMLAnchorElement | null {
  return linkTo(action.url, action.text, labels.newTab, { class: 'button', part: 'link' });
}

export function button(text: string, part: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const node = element('button', { class: 'button', part, type: 'button' }, text);
  node.addEventListener('click', () => act(node));
  return node;
}

/** The text in sight and a button that copies it: where a page may not, the respondent can. */
export function copyFor(text: string, label: string, labels: EndingLabels): HTMLElement {
  const shown = element('input', { class: 'text copied', part: 'text', readonly: true, 'aria-label': label });
  shown.value = text;
  const copy = button(label, 'copy', (node) => {
    shown.select();
    navigator.clipboard?.writeText(text).then(
      () => setText(node, labels.copied ?? label),
      () => shown.focus(),
    );
  });
  return element('div', { class: 'copy' }, shown, copy);
}

/** The device's own way to share where there is one; else a mail, or the link to take along. */
function shareFor(action: Action, labels: EndingLabels): HTMLElement | null {
  const url = safeUrl(action.url);
  if (!url) return null;
  const text = action.value ?? '';
  if ('share' in navigator) {
    const share = (): void => void navigator.share({ ...(text && { text }), url }).catch(() => {}); // changed their mind
    return button(action.text, 'share', share);
  }
  const body = encodeURIComponent(text ? `${text}\n${url}` : url);
  const mail = element('a', { class: 'button', part: 'share', href: `mailto:?body=${body}` }, labels.shareEmail ?? '');
  const link = copyFor(url, labels.shareCopy ?? '', labels);
  return element('div', { class: 'share', role: 'group', 'aria-label': action.text }, mail, link);
}

/** What the drawn ending asks of the page around it. */
export interface EndingActions {
  dismiss(): void;
  /** Where a reward will be; null where none is due. */
  reward(action: Action, labels: EndingLabels): HTMLElement | null;
}

/** Null for an action that this page cannot do. */
export function actionFor(action: Action, labels: EndingLabels, actions: EndingActions): HTMLElement | null {
  switch (action.type) {
    case 'share':
      return shareFor(action, labels);
    case 'copy':
      return copyFor(action.value ?? '', action.text, labels);
    case 'close':
      return button(action.text, 'dismiss', () => actions.dismiss());
    case 'reward':
      return actions.reward(action, labels);
    default:
      return linkFor(action, labels);
  }
}
