// Each picture has a table: the same numbers for those who do not see it, and for everybody who wants them exactly.
import type { ComponentChildren } from 'preact';
import { useWords } from '../words.js';

export function PictureTable({ columns, rows }: { columns: string[]; rows: ComponentChildren[][] }) {
  const words = useWords();
  return (
    <details>
      <summary>{words.say('asTable')}</summary>
      {/* biome-ignore lint/a11y: who has no mouse scrolls it by its focus; a fieldset is for controls */}
      <div class="scroll" tabIndex={0} role="group" aria-label={words.say('asTable')}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells], row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and no state
              <tr key={row}>
                <th scope="row">{head}</th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: likewise
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
