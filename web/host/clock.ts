// The engine has no clock: every message carries the time.
import type { Now } from '../engine/messages.js';

export function now(): Now {
  return { wall: Date.now(), elapsed: Math.round(performance.now()) };
}
