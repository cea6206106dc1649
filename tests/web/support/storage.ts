// A Storage in memory.

/** It holds `most` entries, and throws for more, as a full one does. */
export function memoryStorage(most = Number.POSITIVE_INFINITY): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (at) => [...entries.keys()][at] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => {
      if (!entries.has(key) && entries.size >= most) throw new Error('QuotaExceededError');
      entries.set(key, value);
    },
  };
}
