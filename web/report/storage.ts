// Values as JSON in local or session storage; a browser that forbids storage forgets them and nothing else.

type Kind = 'localStorage' | 'sessionStorage';

export function read(storage: Kind, key: string): unknown {
  try {
    return JSON.parse(globalThis[storage].getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** null removes it. */
export function write(storage: Kind, key: string, value: unknown): void {
  try {
    if (value === null) globalThis[storage].removeItem(key);
    else globalThis[storage].setItem(key, JSON.stringify(value));
  } catch {
    // Private windows and full disks: the page works, it only does not remember.
  }
}
