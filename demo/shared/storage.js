// Values as JSON in local or session storage; a browser that forbids storage forgets them and nothing else.

export function read(storage, key) {
  try {
    return JSON.parse(globalThis[storage].getItem(key));
  } catch {
    return null;
  }
}

/** null removes it. */
export function write(storage, key, value) {
  try {
    if (value === null) globalThis[storage].removeItem(key);
    else globalThis[storage].setItem(key, JSON.stringify(value));
  } catch {
    // Private windows and full disks: the page works, it only does not remember.
  }
}
