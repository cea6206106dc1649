// Where WebAssembly cannot be used: the page's policy forbids it, or the browser has none.
import type { Reply } from './messages.js';

/** Eight bytes are a module already: what stands before the first section. */
const smallest = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Tried, because every browser has words of its own for it: WebKit refuses only the instance. A policy notes one violation. */
export function isBlocked(): boolean {
  try {
    return !new WebAssembly.Instance(new WebAssembly.Module(smallest));
  } catch {
    return true;
  }
}

/** What is said in the place of a survey. */
export const blockedReply: Reply = {
  effects: [],
  problems: [
    {
      code: 'webassembly_blocked',
      severity: 'error',
      path: '',
      message:
        "WebAssembly is blocked or missing: add 'wasm-unsafe-eval' to script-src (Content-Security-Policy), or offer plain.js: docs/embedding.md",
    },
  ],
};
