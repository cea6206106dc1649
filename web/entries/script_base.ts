// Where a script that is no module finds the files beside it.

const own = /\/zeroten\.js(?:[?#]|$)/;

/** The address of dist/zeroten.js, however it was put on the page. */
export function scriptAddress(document: Document): string {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current.src;
  // As a module there is no current script; another file may be first on the page, so look for the name.
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[src]'))
    if (own.test(script.src)) return script.src;
  return document.baseURI;
}
