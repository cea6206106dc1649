// The numbers of a tally, or of the part of it that is chosen.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reportOn } from '../engine.js';
import type { Report, Scored, TallySummary } from '../messages.js';
import { type Choice, isEverything, requestOf } from '../request.js';
import { useWords } from '../words.js';
import { Filters } from './filters.jsx';
import { Score } from './score.jsx';
import { Segments } from './segments.jsx';
import { Shares } from './shares.jsx';
import { Spread } from './spread.jsx';
import { Trend } from './trend.jsx';

interface Props {
  subject: string;
  /** What the engine holds; none while it is on its way. */
  summary: TallySummary | undefined;
  choice: Choice;
  choose(choice: Choice): void;
  /** The score of all, where it is known before the tally is. */
  scored?: Scored;
  children?: ComponentChildren;
}

const usualLevel = 0.95;

/** The report on what is chosen, of the engine; the last one until the next is there. null: hidden. */
function useReport(summary: TallySummary | undefined, choice: Choice): Report | null | undefined {
  const [report, setReport] = useState<Report | null>();
  useEffect(() => {
    if (!summary) return setReport(undefined);
    let late = false;
    void reportOn(requestOf(choice, summary)).then((made) => {
      if (!late) setReport(made ?? null);
    });
    return () => {
      late = true;
    };
  }, [summary, choice]);
  return report;
}

export function Numbers({ subject, summary, choice, choose, scored, children }: Props) {
  const words = useWords();
  const report = useReport(summary, choice);
  // Of everything, the collector knows the newest; the tally may be some answers behind.
  const whole = isEverything(choice) ? scored : undefined;
  const total = report === null ? undefined : (whole ?? report?.total ?? scored);
  const nothing = report === null ? 'hidden' : isEverything(choice) ? 'empty' : 'none';
  const hasTrend = report?.periods && report.periods.length > 1;
  return (
    <>
      {summary && summary.n > 0 && <Filters summary={summary} choice={choice} choose={choose} />}
      <div class="report">
        <Score
          subject={subject}
          scored={total}
          level={report?.level ?? usualLevel}
          rate={report?.response_rate}
          nothing={nothing}
        />
        {total && total.n > 0 && (
          <>
            <Shares scored={total} />
            <Spread scored={total} />
          </>
        )}
        {children}
        {!summary && <p class="loading soft">{words.say('loading')}</p>}
        {report && hasTrend && <Trend report={report} />}
        {report?.dimensions?.map(
          (dimension) =>
            dimension.segments.length > 1 && (
              <Segments key={dimension.name} dimension={dimension} level={report.level} />
            ),
        )}
      </div>
    </>
  );
}
