import type { OutboxGlue } from './outbox_glue.mjs';

export type { OutboxGlue };

declare const create: (options: object) => Promise<OutboxGlue>;
export default create;
