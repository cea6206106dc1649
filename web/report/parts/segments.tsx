// The parts of one dimension beside each other: their scores with intervals, and which differences are more than noise.
import type { Dimension, Segment } from '../messages.js';
import { dimensionName, valueName } from '../names.js';
import { place, points, signedPoints } from '../points.js';
import { useWords, type Words } from '../words.js';
import { Panel } from './panel.jsx';

function verdict(words: Words, { against_the_rest: rest }: Segment, level: number): [string, string] {
  if (!rest) return ['', ''];
  const difference = signedPoints(rest.difference);
  if (rest.adjusted_p >= 1 - level) return ['soft', words.say('noDifference', { difference })];
  const name = rest.difference > 0 ? 'above' : 'below';
  return [name, words.say(name, { difference })];
}

function Bar({ nps = 0, interval }: Segment) {
  const { low, high } = interval ?? { low: nps, high: nps };
  const x = (value: number): string => `${place(value)}%`;
  return (
    <svg class="whisker" aria-hidden="true" width="100%" height="22">
      <line class="rail" x1="0" x2="100%" y1="11" y2="11" />
      <line class="zero" x1="50%" x2="50%" y1="3" y2="19" />
      <line class="range" x1={x(low)} x2={x(high)} y1="11" y2="11" />
      <circle class="dot" cx={x(nps)} cy="11" r="5" />
    </svg>
  );
}

function Row({ dimension, segment, level }: { dimension: string; segment: Segment; level: number }) {
  const words = useWords();
  const head = <th scope="row">{valueName(words, dimension, segment.value)}</th>;
  if (segment.hidden) {
    const why = words.say(segment.hidden === 'small' ? 'hiddenSmall' : 'hiddenComplement');
    return (
      <tr>
        {head}
        <td colSpan={5} class="soft">
          {why}
        </td>
      </tr>
    );
  }
  const [kind, text] = verdict(words, segment, level);
  const { nps, interval, n = 0 } = segment;
  return (
    <tr>
      {head}
      <td class="figure">{nps === undefined ? '–' : points(nps)}</td>
      <td class="picture">{nps !== undefined && <Bar {...segment} />}</td>
      <td class="between">{interval ? `${points(interval.low)} – ${points(interval.high)}` : '–'}</td>
      <td class="figure">{words.count(n)}</td>
      <td class={`verdict ${kind}`}>{text}</td>
    </tr>
  );
}

export function Segments({ dimension: { name, segments }, level }: { dimension: Dimension; level: number }) {
  const words = useWords();
  const heading = `${words.say('segments')}: ${dimensionName(words, name)}`;
  return (
    <Panel name="segments" heading={heading}>
      {/* biome-ignore lint/a11y: who has no mouse scrolls it by its focus; a fieldset is for controls */}
      <div class="scroll" role="group" aria-label={heading} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('segmentColumn')}</th>
              <th scope="col">{words.say('npsColumn')}</th>
              <td class="picture" />
              <th scope="col">{words.say('intervalColumn')}</th>
              <th scope="col">{words.say('countColumn')}</th>
              <th scope="col">{words.say('differenceColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {segments.map((segment) => (
              <Row key={segment.value} dimension={name} segment={segment} level={level} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
