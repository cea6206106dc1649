// The score over time: a picture, a sentence on whether it changed, and a table.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report, ScoredPeriod } from '../messages.js';
import { points } from '../points.js';
import type { Trend as TrendData } from '../trend_chart.js';
import { useWords, type Words } from '../words.js';
import { Panel } from './panel.jsx';
import { PictureTable } from './picture_table.jsx';

const between = ({ interval }: ScoredPeriod): string =>
  interval ? `${points(interval.low)} – ${points(interval.high)}` : '–';

/** "2026-11: 41 (36 – 46), 1,204 answers" */
function sentence(words: Words, period: ScoredPeriod): string {
  const score = period.nps === undefined ? '–' : points(period.nps);
  return `${period.label}: ${score} (${between(period)}), ${words.sayCount('answers', period.n)}`;
}

function axisLabel(words: Words, periods: ScoredPeriod[]): (seconds: number) => string {
  const days = (Date.parse(periods.at(-1)?.first ?? '') - Date.parse(periods[0]?.first ?? '')) / 86_400_000;
  const style: Intl.DateTimeFormatOptions =
    days > 800
      ? { year: 'numeric', month: 'short' }
      : days > 100
        ? { month: 'short' }
        : { month: 'short', day: 'numeric' };
  const format = new Intl.DateTimeFormat(words.language, { ...style, timeZone: 'UTC' });
  return (seconds) => format.format(seconds * 1000);
}

/** Draws once the library is there. Without it the table says everything: uPlot refuses browsers in the language "C". */
function draw(root: HTMLElement, data: TrendData, say: (index: number | null) => void): () => void {
  let end: (() => void) | undefined;
  let over = false;
  import('../trend_chart.js').then(
    ({ drawTrend }) => {
      if (!over) end = drawTrend(root, data, say);
    },
    () => root.classList.add('missing'),
  );
  return () => {
    over = true;
    end?.();
  };
}

export function Trend({ report }: { report: Report }) {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const { periods = [], change, level } = report;
  const sure = change && change.p < 1 - level ? periods.find(({ first }) => first === change.first) : undefined;
  useEffect(() => {
    const data = { periods, change: sure?.first, label: axisLabel(words, periods) };
    return root.current ? draw(root.current, data, setAt) : undefined;
  }, [periods, sure, words]);
  const pointed = at === null ? undefined : periods[at];
  return (
    <Panel name="trend" heading={words.say('trend')}>
      <p class="soft">{words.say('trendText', { level: words.count(level * 100) })}</p>
      <div class="chart" aria-hidden="true" ref={root} />
      <p class="pointed soft" aria-hidden="true">
        {pointed ? sentence(words, pointed) : ' '}
      </p>
      <p class={sure ? 'changed' : 'soft'}>
        {sure ? words.say('changed', { label: sure.label }) : words.say('notChanged')}
      </p>
      <PictureTable
        columns={(['periodColumn', 'npsColumn', 'intervalColumn', 'countColumn'] as const).map((one) => words.say(one))}
        rows={periods.map((one) => [
          one.label,
          one.nps === undefined ? '–' : points(one.nps),
          between(one),
          words.count(one.n),
        ])}
      />
    </Panel>
  );
}
