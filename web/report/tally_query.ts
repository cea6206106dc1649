// Has the collector count the answers to a survey, and the engine hold what comes.
import type { Collector } from './collector.js';
import { countedFacts, finestPeriod } from './counting.js';
import { openTally } from './engine.js';
import type { TallySummary } from './messages.js';

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
