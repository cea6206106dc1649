// The report of one survey of a collector.
import { useEffect, useState } from 'preact/hooks';
import type { Collector } from '../collector.js';
import { type Choice, everything } from '../request.js';
import { type Survey as State, useOverview, useTally } from '../use_survey.js';
import { useWords, type Words } from '../words.js';
import { Comments } from './comments.jsx';
import { Counts } from './counts.jsx';
import { Drivers } from './drivers.jsx';
import { Export } from './export.jsx';
import { FollowUps } from './follow_ups.jsx';
import { Numbers } from './numbers.jsx';

interface Props {
  collector: Collector;
  survey: string;
  /** The collector does not accept the token. */
  refused(): void;
}

function notice(words: Words, survey: string, { state, status, overview }: State): string {
  if (state === 'missing') return words.say('missing', { survey });
  if (state === 'broken') return words.say('broken', { status: status ?? 0 });
  if (state !== 'away') return '';
  return overview ? words.say('awaySince', { time: words.clock(overview.generated) }) : words.say('away');
}

const commentFilters = ['touchpoint', 'channel', 'language'];

export function Survey({ collector, survey, refused }: Props) {
  const words = useWords();
  const state = useOverview(collector, survey);
  const { overview } = state;
  const total = overview?.responses.total;
  const summary = useTally(collector, survey, total);
  const [choice, choose] = useState<Choice>(everything);
  useEffect(() => {
    if (state.state === 'refused') refused();
  }, [state.state, refused]);
  const where = Object.fromEntries(Object.entries(choice.where).filter(([name]) => commentFilters.includes(name)));
  return (
    <>
      <p class="notice" role="status">
        {notice(words, survey, state)}
      </p>
      {overview && total !== undefined && (
        <>
          <Numbers
            subject={overview.subject || overview.survey}
            summary={summary}
            choice={choice}
            choose={choose}
            scored={overview.score}
          >
            <Counts overview={overview} />
            <Drivers collector={collector} survey={survey} total={overview.responses.total} />
          </Numbers>
          {total > 0 && (
            <div class="report texts">
              <FollowUps collector={collector} survey={survey} total={total} />
              <Comments collector={collector} survey={survey} where={where} total={total} />
              <Export collector={collector} survey={survey} />
            </div>
          )}
          <p class="updated soft">{words.say('updated', { time: words.clock(overview.generated) })}</p>
        </>
      )}
    </>
  );
}
