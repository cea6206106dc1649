// The score: the number, how many it is from, and between which numbers it lies.
import type { ResponseRate, Scored } from '../messages.js';
import { place, points } from '../points.js';
import { useWords } from '../words.js';
import { Panel } from './panel.jsx';

const ticks = [-100, -50, 0, 50, 100];

function Track({ nps, interval }: Required<Pick<Scored, 'nps' | 'interval'>>) {
  const where = { '--low': `${place(interval.low)}%`, '--high': `${place(interval.high)}%`, '--at': `${place(nps)}%` };
  return (
    <div class="track" aria-hidden="true" style={where}>
      <div class="band" />
      <div class="mark" />
      <ol>
        {ticks.map((tick) => (
          <li key={tick}>{points(tick)}</li>
        ))}
      </ol>
    </div>
  );
}

function Figure({ scored, level, rate }: { scored: Scored; level: number; rate: ResponseRate | undefined }) {
  const words = useWords();
  const { nps = 0, rounded = 0, interval = { low: -100, high: 100 } } = scored;
  const between = words.say('interval', { low: points(interval.low), high: points(interval.high) });
  return (
    <>
      <p class="number">
        <strong>{points(rounded)}</strong>
        <span class="soft">{words.sayCount('answers', scored.n)}</span>
      </p>
      <Track nps={nps} interval={interval} />
      <p class="sure">{words.say('intervalText', { level: words.count(level * 100), interval: between })}</p>
      {rate && (
        <p class="rate soft">
          {words.say('responseRate', {
            asked: words.count(rate.asked),
            share: words.share(rate.share, 1),
            low: words.share(rate.interval.low, 1),
            high: words.share(rate.interval.high, 1),
          })}
        </p>
      )}
      {scored.thin && <p class="thin">{words.say('thin')}</p>}
    </>
  );
}

/** Why there is no number. */
export type Nothing = 'empty' | 'none' | 'hidden';

interface Props {
  subject: string;
  scored: Scored | undefined;
  level: number;
  rate: ResponseRate | undefined;
  nothing: Nothing;
}

export function Score({ subject, scored, level, rate, nothing }: Props) {
  const words = useWords();
  return (
    <Panel name="score" heading={words.say('nps', { subject })}>
      {scored && scored.n > 0 ? (
        <Figure scored={scored} level={level} rate={rate} />
      ) : (
        <>
          <p class="none">{words.say(`${nothing}Title`)}</p>
          <p class="soft">{words.say(nothing)}</p>
        </>
      )}
    </Panel>
  );
}
