import type { GlueOptions } from '../engine/glue.js';
import type { ReportGlue } from '../report/engine.js';

declare const create: (options: GlueOptions) => Promise<ReportGlue>;
export default create;
