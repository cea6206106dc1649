import type { GlueOptions } from '../engine/glue.js';

/** The names that src/wasm/bindings/report.cpp binds. */
export interface ReportGlue {
  open(handle: number, tally: string): string;
  report(handle: number, request: string): string;
  close(handle: number): void;
}

declare const create: (options: GlueOptions) => Promise<ReportGlue>;
export default create;
