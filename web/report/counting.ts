// By what answers are counted: fine enough for every filter, and no finer than a page holds with ease.
import type { Period } from './messages.js';

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
