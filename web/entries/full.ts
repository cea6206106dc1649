// dist/full.js: the glue of the full engine and its fields, loaded when a survey needs them.
export { moreFields } from '../render/more_fields.js';
export { default } from './glue.mjs';
