// What the collector says of one survey, asked again and again while somebody looks.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Collector } from './collector.js';
import type { Overview, TallySummary } from './messages.js';
import { poll } from './poll.js';
import { loadTally } from './tally_query.js';

export interface Survey {
  overview: Overview | undefined;
  /** How the last question was answered. */
  state: Answer<Overview>['state'] | 'asking';
  status: number | undefined;
}

const asking: Survey = { overview: undefined, state: 'asking', status: undefined };

/** The overview of `survey`: as long as the collector is away, the last one stays. */
export function useOverview(collector: Collector, survey: string): Survey {
  const [now, setNow] = useState<Survey & { of: string }>({ ...asking, of: survey });
  useEffect(() => {
    let over = false;
    setNow({ ...asking, of: survey });
    const { end } = poll(async () => {
      const answer = await collector.overview(survey);
      if (over) return;
      const status = answer.state === 'broken' ? answer.status : undefined;
      if (answer.state === 'ok') setNow({ overview: answer.value, state: 'ok', status, of: survey });
      else if (answer.state === 'away') setNow((last) => ({ ...last, state: 'away', status }));
      else setNow({ overview: undefined, state: answer.state, status, of: survey });
    });
    return () => {
      over = true;
      end();
    };
  }, [collector, survey]);
  return now.of === survey ? now : asking;
}

/** Counting a million takes seconds: the next time is not before twenty times as long. */
const rest = 20;

/** The tally of `survey` in the engine, counted again when `total`, the number of responses, is another one. */
export function useTally(collector: Collector, survey: string, total: number | undefined): TallySummary | undefined {
  const [summary, setSummary] = useState<{ of: string; value: TallySummary }>();
  const free = useRef({ at: 0, of: '' });
  useEffect(() => {
    if (total === undefined) return;
    let over = false;
    const count = async (): Promise<void> => {
      const begin = performance.now();
      const value = await loadTally(collector, survey);
      free.current = { at: performance.now() + (performance.now() - begin) * rest, of: survey };
      if (!over && value) setSummary({ of: survey, value });
    };
    const wait = free.current.of === survey ? free.current.at - performance.now() : 0;
    const timer = setTimeout(() => void count(), Math.max(0, wait));
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [collector, survey, total]);
  return summary?.of === survey ? summary.value : undefined;
}
