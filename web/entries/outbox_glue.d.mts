import type { GlueOptions } from '../engine/glue.js';

/** The name that src/wasm/bindings/outbox.cpp binds. */
export interface OutboxGlue {
  send(event: string): string;
}

declare const create: (options: GlueOptions) => Promise<OutboxGlue>;
export default create;
