// dist/debug.js: the panel that says why no survey is shown. Loaded by ?zeroten=debug.
export { openPanel } from '../debug/panel.js';
