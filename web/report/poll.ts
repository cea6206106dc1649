// Does something again and again while somebody looks: every few seconds, and at once when the page is looked at again.
const every = 4000;

/** Begins at once. `again` does it now; `end` is the end of it. */
export function poll(act: () => void): { again: () => void; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    act();
    timer = setTimeout(again, every);
  };
  document.addEventListener('visibilitychange', again);
  for (const name of ['focus', 'online']) addEventListener(name, again);
  again();
  return {
    again,
    end: () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
      for (const name of ['focus', 'online']) removeEventListener(name, again);
    },
  };
}
