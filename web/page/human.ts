// Whether somebody is there. Programs that check the links of an e-mail open pages and run their scripts; they point at
// nothing, press no key, and do not come back to a tab.

const acts = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

/** Whether the pointer is elsewhere than before: browsers report one that rests where a page comes up, too. */
function movement(): (event: PointerEvent) => boolean {
  let before: string | undefined;
  return ({ screenX, screenY }) => {
    const place = `${screenX} ${screenY}`;
    const moved = before !== undefined && before !== place;
    before = place;
    return moved;
  };
}

/** Calls `then` once, at the first act of a person, or when they come back to the page. */
export function whenHuman(then: () => void): void {
  const over = new AbortController();
  const act = (): void => {
    over.abort();
    then();
  };
  const options = { signal: over.signal, capture: true, passive: true };
  const moved = movement();
  for (const name of acts) addEventListener(name, ({ isTrusted }) => isTrusted && act(), options);
  addEventListener('pointermove', (event) => event.isTrusted && moved(event) && act(), options);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && act(), options);
}
