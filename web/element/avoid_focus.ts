// A survey over the page must not hide what has the focus there (WCAG 2.2, 2.4.11): it moves to the other edge.

/** Until the returned function is called. */
export function avoidFocus(host: HTMLElement, card: HTMLElement): () => void {
  const look = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target === host) return;
    // By then the page has scrolled to it.
    requestAnimationFrame(() => {
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const own = card.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (x > own.left && x < own.right && y > own.top && y < own.bottom) card.classList.toggle('top');
    });
  };
  document.addEventListener('focusin', look);
  return () => document.removeEventListener('focusin', look);
}
