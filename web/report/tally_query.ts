// By what the collector is asked to count: fine enough for every filter, and no finer than a page holds with ease.
import type { Collector } from './collector.js';
import { openTally } from './engine.js';
import type { Period, TallySummary } from './messages.js';

const mostFacts = 4;
/** Groups that a page takes: some megabytes of text, filtered in a tenth of a second. */
const mostGroups = 30_000;

/** Facts with few values: those that the definition lists, and those that are true or false. */
export function countedFacts(facts: Record<string, unknown>): string[] {
  const few = Object.entries(facts).filter(([, type]) => Array.isArray(type) || type === 'bool');
  return few.slice(0, mostFacts).map(([name]) => `facts.${name}`);
}

/** The shortest period that gives no more than mostGroups, where months give `groups` of `answers`. */
export function finestPeriod(groups: number, answers: number): Period {
  const fits = (perMonth: number): boolean => Math.min(groups * perMonth, answers) <= mostGroups;
  if (fits(31)) return 'day';
  return fits(5) ? 'week' : 'month';
}

const groupsIn = (tally: string): number => tally.split('"counts":').length - 1;

/** The answers to `survey` in the engine; nothing if the collector did not say. */
export async function loadTally(collector: Collector, survey: string): Promise<TallySummary | undefined> {
  const definition = await collector.definition(survey);
  if (definition.state !== 'ok') return undefined;
  const by = ['touchpoint', 'channel', 'language', ...countedFacts(definition.value.facts ?? {})].join(',');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  const months = await collector.tallies(survey, { period: 'month', zone, by });
  if (months.state !== 'ok') return undefined;
  const summary = await openTally(months.value);
  const period = finestPeriod(groupsIn(months.value), summary.n);
  if (period === 'month') return summary;
  const finer = await collector.tallies(survey, { period, zone, by });
  return finer.state === 'ok' ? openTally(finer.value) : summary;
}
