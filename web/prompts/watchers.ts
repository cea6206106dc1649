// How each thing that targeting can wait for is noticed in a browser. None of them polls.
import type { Watched } from './messages.js';

type End = () => void;

/** Listens until it is ended; in the capture phase, so that a page that stops an event is noticed too. */
function on(target: EventTarget, types: string[], listener: (event: Event) => void): End {
  for (const type of types) target.addEventListener(type, listener, { capture: true, passive: true });
  return () => {
    for (const type of types) target.removeEventListener(type, listener, { capture: true });
  };
}

function fits(node: EventTarget, selector: string): boolean {
  try {
    return node instanceof Element && node.matches(selector);
  } catch {
    return false; // no selector
  }
}

/** On what the selector names, or in it. Each time: the page stays when a button was pressed. */
export function watchClick({ name = '' }: Watched, tell: () => void): End {
  return on(document, ['click'], (event) => {
    if (event.composedPath().some((node) => fits(node, name))) tell();
  });
}

export function watchScroll({ depth = 0 }: Watched, tell: () => void): End {
  const end = on(document, ['scroll'], () => {
    const { scrollHeight } = document.documentElement;
    if ((scrollY + innerHeight) / scrollHeight < depth - 0.005) return; // the last pixel is not always there
    end();
    tell();
  });
  return end;
}

/** Only time in sight counts. */
export function watchDwell({ time = 0 }: Watched, tell: () => void): End {
  let left = time;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    clearTimeout(timer);
    if (since) left -= performance.now() - since;
    since = document.visibilityState === 'visible' ? performance.now() : 0;
    if (since) timer = setTimeout(tell, Math.max(0, left));
  };
  const end = on(document, ['visibilitychange'], follow);
  follow();
  return () => {
    clearTimeout(timer);
    end();
  };
}

/**
 * The pointer leaves the window at its upper edge, where tabs and the address are. A finger leaves nothing: who has read and
 * goes back up fast is about to.
 */
export function watchExit(_: Watched, tell: () => void): End {
  let top = 0;
  let at = 0;
  const ends = [
    on(document, ['mouseout'], (event) => {
      const { clientY, relatedTarget } = event as MouseEvent;
      if (!relatedTarget && clientY <= 0) done();
    }),
    on(document, ['scroll'], ({ timeStamp }) => {
      if (scrollY > top || timeStamp - at > 1000) [top, at] = [scrollY, timeStamp];
      const touch = matchMedia('(pointer: coarse)').matches;
      if (touch && top - scrollY > innerHeight) done();
    }),
  ];
  const end = (): void => {
    for (const each of ends) each();
  };
  const done = (): void => {
    end();
    tell();
  };
  return end;
}

export function watchIdle({ time = 0 }: Watched, tell: () => void): End {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    clearTimeout(timer);
    timer = setTimeout(done, time);
  };
  const end = on(document, ['keydown', 'pointerdown', 'pointermove', 'scroll'], begin);
  const stop = (): void => {
    clearTimeout(timer);
    end();
  };
  const done = (): void => {
    stop();
    tell();
  };
  begin();
  return stop;
}
