// What the reader chose to see, as the engine is asked for it.
import type { Period, ReportRequest, TallySummary } from './messages.js';

export interface Choice {
  period: Period | '';
  from: string;
  to: string;
  /** A value for a dimension; a dimension that is not in it shows all. */
  where: Record<string, string>;
}

export const everything: Choice = { period: '', from: '', to: '', where: {} };

export const isEverything = ({ from, to, where }: Choice): boolean => !from && !to && Object.keys(where).length === 0;

/** The shortest period that gives no more than some fifty points. */
export function automaticPeriod(first: string, last: string): Period {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  if (days <= 45) return 'day';
  if (days <= 300) return 'week';
  return days <= 1800 ? 'month' : 'quarter';
}

/** Whether periods of `shorter` make up `longer`, as the engine has it: weeks are in no month. */
function isWithin(shorter: Period, longer: Period): boolean {
  return shorter === longer || shorter === 'day' || (shorter === 'month' && longer === 'quarter');
}

/** The periods that a tally can be shown by. */
export function possiblePeriods({ period }: TallySummary): Period[] {
  const all: Period[] = ['day', 'week', 'month', 'quarter'];
  return period ? all.filter((longer) => isWithin(period, longer)) : [];
}

export function requestOf(choice: Choice, summary: TallySummary): ReportRequest {
  const where = Object.fromEntries(Object.entries(choice.where).map(([name, value]) => [name, [value]]));
  const request: ReportRequest = { where };
  if (!summary.period || !summary.first || !summary.last) return request;
  const [from, to] = [choice.from || summary.first, choice.to || summary.last];
  const possible = possiblePeriods(summary);
  const automatic = automaticPeriod(from, to);
  const period = choice.period || (possible.includes(automatic) ? automatic : summary.period);
  return { ...request, period, ...(choice.from && { from }), ...(choice.to && { to }) };
}
