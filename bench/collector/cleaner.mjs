// What node:test gives a test, for a program: things to do when it is over.

/** An object with `after(callback)`, and `clean()`, which calls them, the last one first. */
export function cleaner() {
  const callbacks = [];
  return {
    after: (callback) => callbacks.push(callback),
    clean: async () => {
      for (const callback of callbacks.reverse()) await callback();
    },
  };
}
