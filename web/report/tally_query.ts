// By what the collector is asked to count: fine enough for every filter, and no finer than it can count.
import type { Collector } from './collector.js';
import { openTally } from './engine.js';
import { periods, type TallySummary } from './messages.js';

const mostFacts = 4;
/** The most that an engine takes, and a collector counts apart: a tally that has so many groups is not whole. */
const mostGroups = 100_000;

/** Facts with few values: those that the definition lists, and those that are true or false. */
export function countedFacts(facts: Record<string, unknown>): string[] {
  const few = Object.entries(facts).filter(([, type]) => Array.isArray(type) || type === 'bool');
  return few.slice(0, mostFacts).map(([name]) => `facts.${name}`);
}

const groupsIn = (tally: string): number => tally.split('"counts":').length - 1;

/** The answers to `survey` in the engine, by the shortest period that they can be counted by; nothing if the collector
 *  did not say. */
export async function loadTally(collector: Collector, survey: string): Promise<TallySummary | undefined> {
  const definition = await collector.definition(survey);
  if (definition.state !== 'ok') return undefined;
  const by = ['touchpoint', 'channel', 'language', ...countedFacts(definition.value.facts ?? {})].join(',');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  for (const period of periods) {
    const answer = await collector.tallies(survey, { period, zone, by });
    if (answer.state !== 'ok') return undefined;
    if (groupsIn(answer.value) < mostGroups || period === periods.at(-1)) return openTally(answer.value);
  }
  return undefined;
}
