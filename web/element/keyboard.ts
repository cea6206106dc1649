// The on-screen keyboard of a phone: it covers the lower part of the window, where sheets stand.

/** Less than this is a scroll bar or the browser's own bar. */
const least = 100;

/** Keeps `--keyboard` in `sheet` at the height that is covered, until the returned function is called. */
export function aboveKeyboard(sheet: CSSStyleSheet): () => void {
  const view = window.visualViewport;
  const measure = (): void => {
    // Somebody who zooms in sees a part of the window, too.
    const covered = view?.scale === 1 ? innerHeight - view.height - view.offsetTop : 0;
    sheet.replaceSync(covered > least ? `.card{--keyboard:${Math.round(covered)}px}` : '');
  };
  const events = ['resize', 'scroll'];
  for (const name of events) view?.addEventListener(name, measure);
  return () => {
    for (const name of events) view?.removeEventListener(name, measure);
  };
}
