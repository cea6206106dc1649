// The whole screen for a kiosk.

export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

/** Only in answer to an act of a person: browsers refuse anything else. */
export function fillScreen(): void {
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {});
}

function isFilled(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}

/** The first touch fills the screen. Who leaves it by hand is not brought back before the page is loaded again. */
export function fillScreenOnTouch(): void {
  if (!canFillScreen()) return;
  const over = new AbortController();
  const touched = ({ isTrusted, pointerType }: PointerEvent): void => {
    if (!isTrusted || pointerType !== 'touch') return;
    over.abort();
    if (!isFilled()) fillScreen();
  };
  addEventListener('pointerup', touched, { signal: over.signal, capture: true, passive: true });
}
