// How far the respondents came.
import type { Overview } from '../messages.js';
import { useWords } from '../words.js';
import { Panel } from './panel.jsx';

export function Counts({ overview: { responses, score } }: { overview: Overview }) {
  const words = useWords();
  const rows = [
    ['total', responses.total],
    ['scored', score.n],
    ['complete', responses.complete],
    ['partial', responses.partial],
    ['dismissed', responses.dismissed],
  ] as const;
  return (
    <Panel name="counts" heading={words.say('responses')}>
      <dl>
        {rows.map(([name, n]) => (
          <div key={name}>
            <dt>{words.say(name)}</dt>
            <dd>
              {words.count(n)}
              {name !== 'total' && <span class="soft"> {words.share(n, responses.total)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
