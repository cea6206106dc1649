// Which script of a page is ours: the files are beside it, and what the page wishes is in its attributes.

const own = /\/zeroten\.js(?:[?#]|$)/;

/** The script that dist/zeroten.js is, however it was put on the page; none if its code stands in the page. */
export function ownScript(document: Document): HTMLScriptElement | undefined {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current;
  // As a module there is no current script; another file may be first on the page, so look for the name.
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[src]'))
    if (own.test(script.src)) return script;
  return undefined;
}
