// dist/start.js, `zeroten/start`: in-app prompts, for a module.
import { createApi } from '../loader/api.js';

export type { StartOptions } from '../loader/options.js';
export type { Reason, Verdict } from '../prompts/messages.js';

const api = createApi(() => import('./prompts.js'));

export const { start, track, identify, reset, consent, forget, why } = api;
