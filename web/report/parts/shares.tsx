// Promoters, passives and detractors: one bar, and what it says.
import type { Scored } from '../messages.js';
import { useWords } from '../words.js';
import { Panel } from './panel.jsx';

const kinds = ['promoters', 'passives', 'detractors'] as const;

export function Shares({ scored }: { scored: Scored }) {
  const words = useWords();
  return (
    <Panel name="shares" heading={words.say('shares')}>
      <div class="bar" aria-hidden="true">
        {kinds.map((kind) => scored[kind] > 0 && <div key={kind} class={kind} style={{ '--share': scored[kind] }} />)}
      </div>
      <dl>
        {kinds.map((kind) => (
          <div key={kind} class={kind}>
            <dt>{words.say(kind)}</dt>
            <dd>
              <b>{words.share(scored[kind], scored.n)}</b> {words.count(scored[kind])}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
