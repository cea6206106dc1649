// All responses as a file. Through fetch: a link could not carry the token.
import { useState } from 'preact/hooks';
import type { Collector } from '../collector.js';
import { useWords } from '../words.js';

function hand(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function Export({ collector, survey }: { collector: Collector; survey: string }) {
  const words = useWords();
  const [state, setState] = useState<'' | 'exporting' | 'away'>('');
  const fetchFile = async (format: 'csv' | 'ndjson'): Promise<void> => {
    setState('exporting');
    const answer = await collector.responses(survey, format);
    setState(answer.state === 'ok' ? '' : 'away');
    if (answer.state === 'ok') hand(answer.value, `${survey}.${format}`);
  };
  return (
    <div class="export">
      <span>{words.say('export')}</span>
      <button class="button plain" type="button" onClick={() => fetchFile('csv')}>
        CSV
      </button>
      <button class="button plain" type="button" onClick={() => fetchFile('ndjson')}>
        NDJSON
      </button>
      <span class="soft" role="status">
        {state && words.say(state)}
      </span>
    </div>
  );
}
