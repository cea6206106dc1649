// Which ratings the score goes with.
import { useEffect, useState } from 'preact/hooks';
import type { Collector, Definition } from '../collector.js';
import type { Drivers as Found } from '../messages.js';
import { questionText } from '../question_text.js';
import { useWords } from '../words.js';
import { Panel } from './panel.jsx';

interface Loaded {
  found: Found;
  definition: Definition;
}

/** Asked for again when `total`, the number of responses, has grown by a tenth: a sample does not change faster. */
function useDrivers(collector: Collector, survey: string, total: number): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  const size = Math.floor(Math.log(Math.max(1, total)) / Math.log(1.1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: size is what says that it is time
  useEffect(() => {
    let late = false;
    void Promise.all([collector.drivers(survey), collector.definition(survey)]).then(([found, definition]) => {
      if (late || found.state !== 'ok' || definition.state !== 'ok') return;
      setLoaded({ found: found.value, definition: definition.value });
    });
    return () => {
      late = true;
    };
  }, [collector, survey, size]);
  return loaded;
}

interface Props {
  collector: Collector;
  survey: string;
  total: number;
}

export function Drivers({ collector, survey, total }: Props) {
  const words = useWords();
  const loaded = useDrivers(collector, survey, total);
  if (!loaded || loaded.found.drivers.length < 2) return null;
  const { found, definition } = loaded;
  const heading = words.say('drivers');
  return (
    <Panel name="drivers" heading={heading}>
      <p class="soft">
        {words.say('driversText', {
          share: words.share(found.r_squared ?? 0, 1),
          answers: words.sayCount('answers', found.n),
        })}
      </p>
      {/* biome-ignore lint/a11y: who has no mouse scrolls it by its focus; a fieldset is for controls */}
      <div class="scroll" role="group" aria-label={heading} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('questionColumn')}</th>
              <td class="picture" />
              <th scope="col">{words.say('partColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {found.drivers.map(({ question, part }) => (
              <tr key={question}>
                <th scope="row">{questionText(definition, question, words.language)}</th>
                <td class="picture" aria-hidden="true">
                  <svg class="part" width="100%" height="14" aria-hidden="true">
                    <rect width={`${Math.max(0, part) * 100}%`} height="14" rx="3" />
                  </svg>
                </td>
                <td class="figure">{words.share(Math.max(0, part), 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
