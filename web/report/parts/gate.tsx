// Without a token nobody sees what a collector has; a file anybody may open who has it.
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../words.js';

interface Props {
  /** What was wrong with the last token or file. */
  wrong: string;
  enter(token: string): void;
  openFile(file: File): void;
}

export function Gate({ wrong, enter, openFile }: Props) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const token = input.current?.value.trim();
    if (token) enter(token);
  };
  return (
    <form class="panel gate" onSubmit={submit}>
      <h2>{words.say('gate')}</h2>
      <p class="soft">{words.say('gateText')}</p>
      <label for={`${id}-token`}>{words.say('token')}</label>
      <div class="row">
        <input
          id={`${id}-token`}
          ref={input}
          name="token"
          type="password"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          required
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${id}-wrong`}
        />
        <button class="button" type="submit">
          {words.say('open')}
        </button>
      </div>
      <p class="wrong" id={`${id}-wrong`} role="alert">
        {wrong}
      </p>
      <label for={`${id}-file`}>{words.say('openFile')}</label>
      <p class="soft">{words.say('openFileText')}</p>
      <input
        id={`${id}-file`}
        type="file"
        accept=".csv,.txt,.tsv,.ndjson,.jsonl,.json,text/csv,application/json"
        onChange={({ currentTarget }) => currentTarget.files?.[0] && openFile(currentTarget.files[0])}
      />
    </form>
  );
}
