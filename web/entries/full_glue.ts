// The way to dist/full.js and dist/plain.js: the glue of the full engine, and the fields that only it asks for.
import { addStyles } from '../element/sheets.js';
import type { GlueFactory } from '../engine/glue.js';
import { addFields, type MoreFields } from '../render/fields.js';

/** What the two files have in common. */
export interface FullModule {
  default: GlueFactory;
  moreFields: MoreFields;
}

/** A session of the full engine opens after this, so its screens can be drawn at once. */
export function fullGlue(load: () => Promise<FullModule>): GlueFactory {
  return async (options) => {
    const full = await load();
    addFields(full.moreFields);
    addStyles(full.moreFields.styles);
    return full.default(options);
  };
}
