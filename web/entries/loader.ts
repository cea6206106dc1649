// dist/loader.js: in-app prompts for a script tag, as the global `zeroten`.
import { type Api, createApi } from '../loader/api.js';
import type { PromptsModule } from '../loader/loader.js';

declare global {
  var zeroten: Api;
}

/** As a module it has no script of its own: then the files are beside the page. */
const base = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;
globalThis.zeroten = createApi(() => import(new URL('prompts.js', base).href) as Promise<PromptsModule>);
