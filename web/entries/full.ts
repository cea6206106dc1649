// dist/full.js: the glue of the full engine, loaded when a survey needs it.
export { default } from './glue.mjs';
