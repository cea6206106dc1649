// Which page it is, and when it is another one: also in applications that never load a second document.
import type { PageParts } from '../prompts/messages.js';

export function pageParts({ pathname, search, hash } = location): PageParts {
  return { path: pathname, query: search, fragment: hash };
}

/** Tells of each address after the first. Browsers without the Navigation API say nothing of pushState: it is wrapped. */
export function onNavigation(tell: () => void): void {
  let before = location.href;
  const changed = (): void => {
    if (location.href === before) return;
    before = location.href;
    tell();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', changed);
    return;
  }
  addEventListener('popstate', changed);
  addEventListener('hashchange', changed);
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method];
    history[method] = function (this: History, ...args: Parameters<History['pushState']>): void {
      original.apply(this, args);
      changed();
    };
  }
}
