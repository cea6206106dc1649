// The engine of the report: tallies in, numbers out. All numbers of the page are made in C++.
import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import type { GlueFactory } from '../engine/glue.js';
import type { Report, ReportRequest, TallySummary } from './messages.js';

/** The engine did not take the text: what it says of it. */
export class TallyRefused extends Error {
  override name = 'TallyRefused';
}

/** The names that src/wasm/bindings/report.cpp binds. */
export interface ReportGlue {
  open(handle: number, tally: string): string;
  report(handle: number, request: string): string;
  close(handle: number): void;
}

let engine: Engine<ReportGlue> | undefined;

/** To be called once, first. Begins to load the module, which stands beside the page's script. */
export function prepare(create: GlueFactory<ReportGlue>): void {
  engine = new Engine(create, () => compileFrom(new URL('zeroten_report.wasm', import.meta.url)));
  engine.preload();
}

const handle = 1;

/** What `use` makes of the running engine's reply. */
async function ask<T>(use: (glue: ReportGlue) => string): Promise<T> {
  if (!engine) throw new Error('prepare() comes first');
  const [own, glue] = [engine, await engine.instance()];
  return own.guard(() => checked<T>(use(glue)));
}

function checked<T>(reply: string): T {
  const value = JSON.parse(reply) as T & { problems?: { message: string; path: string }[] };
  const problem = value.problems?.[0];
  if (problem) throw new TallyRefused(`${problem.path} ${problem.message}`.trim());
  return value;
}

/** Holds `tally` in the place of the one before, and says what there is to ask for. Throws TallyRefused. */
export const openTally = (tally: string): Promise<TallySummary> => ask((glue) => glue.open(handle, tally));

/** A report on a part of the tally; nothing where so few are in it that they could be known. */
export async function reportOn(request: ReportRequest): Promise<Report | undefined> {
  const text = JSON.stringify(request);
  const report = await ask<Report & { hidden?: string }>((glue) => glue.report(handle, text));
  return report.hidden ? undefined : report;
}
