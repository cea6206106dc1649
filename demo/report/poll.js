// Does something again and again while somebody looks: every few seconds, and at once when the page is looked at again.
const every = 4000;

export function poll(act) {
  let timer;
  const again = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    act();
    timer = setTimeout(again, every);
  };
  document.addEventListener('visibilitychange', again);
  for (const name of ['focus', 'online']) addEventListener(name, again);
  return again;
}
