import type { Targeting } from '../prompts/messages.js';

declare const create: (options: object) => Promise<Targeting>;
export default create;
