// A clock that a test can move.

/** A script for the beginning of a page: `localStorage.ahead` is by how many milliseconds its clock is ahead. */
export const clock = `
  const real = Date;
  const storage = localStorage;
  const ahead = () => Number(storage.getItem('ahead') ?? 0);
  globalThis.Date = class extends real {
    constructor(...parts) { parts.length ? super(...parts) : super(real.now() + ahead()); }
    static now() { return real.now() + ahead(); }
  };`;
