// How often each score was given.
import { bins } from '../categories.js';
import type { Scored } from '../messages.js';
import { useWords } from '../words.js';
import { Panel } from './panel.jsx';
import { PictureTable } from './picture_table.jsx';

export function Spread({ scored: { distribution } }: { scored: Scored }) {
  const words = useWords();
  const most = Math.max(1, ...distribution);
  return (
    <Panel name="spread" heading={words.say('spread')}>
      <div class={most < 1000 ? 'bins' : 'bins long'} aria-hidden="true">
        {distribution.map((n, score) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the score
          <div key={score} class={`bin ${n ? bins[score] : 'empty'}`} style={{ '--height': n / most }}>
            <span class="n">{n ? words.shortCount(n) : ''}</span>
            <span class="column" />
            <span class="digit">{score}</span>
          </div>
        ))}
      </div>
      <PictureTable
        columns={[words.say('scoreColumn'), words.say('countColumn')]}
        rows={distribution.map((n, score) => [score, words.count(n)])}
      />
    </Panel>
  );
}
