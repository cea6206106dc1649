// How staff reach their panel on a device without a keyboard: they hold a finger in the upper right corner.

/** Pixels from both edges. */
const size = 72;
/** Longer than anybody rests there by chance. */
const patience = 3000;

function isInCorner({ clientX, clientY }: PointerEvent): boolean {
  return clientX > innerWidth - size && clientY < size;
}

/** Calls `then` when a pointer was held in the corner for three seconds. */
export function whenCornerHeld(then: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const options = { capture: true, passive: true };
  const start = (event: PointerEvent): void => {
    stop();
    if (event.isTrusted && isInCorner(event)) timer = setTimeout(then, patience);
  };
  addEventListener('pointerdown', start, options);
  addEventListener('pointermove', (event) => isInCorner(event) || stop(), options);
  for (const name of ['pointerup', 'pointercancel', 'blur'] as const) addEventListener(name, stop, options);
}
