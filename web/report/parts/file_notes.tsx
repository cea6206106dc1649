// How the counts of a file came about: what was assumed, and which rows do not count. In the words of the engine.
import type { FileNotes as Notes } from '../files.js';
import { useWords } from '../words.js';

export function FileNotes({ notes: { assumed, rows, refused } }: { notes: Notes }) {
  const words = useWords();
  const count = refused.reduce((sum, one) => sum + one.count, 0);
  return (
    <details class="file-notes" open={count > 0}>
      <summary>
        {words.sayCount('rows', rows)}
        {count > 0 && ` · ${words.sayCount('refused', count)}`}
      </summary>
      <ul lang="en" class="soft">
        {assumed.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {refused.map(({ words: why, count: times, examples }) => (
          <li key={why}>
            {words.count(times)}: {why} ({examples.map(({ line, text }) => `${line}: “${text}”`).join(', ')})
          </li>
        ))}
      </ul>
    </details>
  );
}
