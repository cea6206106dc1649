// dist/outbox.js: what keeps answers on the device until a collector has them. Loaded once a survey is in sight.
import { PageOutbox } from '../delivery/page_outbox.js';
import { isBlocked } from '../engine/blocked.js';
import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import type { Direct } from '../host/deliveries.js';
import createGlue, { type OutboxGlue } from './outbox_glue.mjs';

const engine = new Engine<OutboxGlue>(createGlue, () => compileFrom(new URL('./zeroten_outbox.wasm', import.meta.url)));

async function start(): Promise<OutboxGlue> {
  return isBlocked() ? (await import('./outbox_plain.js')).default() : engine.instance();
}

/** Rejects when the engine cannot be had. `direct` takes what has no receipt yet should it break. */
export async function startOutbox(direct: Direct): Promise<PageOutbox> {
  const glue = await start();
  return new PageOutbox((event) => glue.send(event), direct);
}
