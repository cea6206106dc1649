import type { GlueOptions } from '../engine/glue.js';
import type { FilesGlue } from '../report/files.js';

declare const create: (options: GlueOptions) => Promise<FilesGlue>;
export default create;
