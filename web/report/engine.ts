// The engine of the report: tallies in, numbers out. All numbers of the page are made in C++.
import { Engine } from '../engine/engine.js';
import create, { type ReportGlue } from '../entries/report_glue.mjs';
import type { Report, ReportRequest, TallySummary } from './messages.js';

/** The engine did not take the text: what it says of it. */
export class TallyRefused extends Error {
  override name = 'TallyRefused';
}

const engine = new Engine<ReportGlue>(create, async () => {
  const bytes = fetch(new URL('zeroten_report.wasm', import.meta.url));
  return WebAssembly.compileStreaming(bytes);
});

const handle = 1;

function checked<T>(reply: string): T {
  const value = JSON.parse(reply) as T & { problems?: { message: string; path: string }[] };
  const problem = value.problems?.[0];
  if (problem) throw new TallyRefused(`${problem.path} ${problem.message}`.trim());
  return value;
}

/** Begins to load it. */
export const preload = (): void => engine.preload();

/** Holds `tally` in the place of the one before, and says what there is to ask for. Throws TallyRefused. */
export async function openTally(tally: string): Promise<TallySummary> {
  const glue = await engine.instance();
  return engine.guard(() => checked<TallySummary>(glue.open(handle, tally)));
}

/** A report on a part of the tally; nothing where so few are in it that they could be known. */
export async function reportOn(request: ReportRequest): Promise<Report | undefined> {
  const glue = await engine.instance();
  const report = engine.guard(() =>
    checked<Report & { hidden?: string }>(glue.report(handle, JSON.stringify(request))),
  );
  return report.hidden ? undefined : report;
}
