// Made-up projects, and what an export of one is.

export const projects = [
  { id: 'website', done: 14, tasks: 20, due: '2026-12-11' },
  { id: 'trade', done: 5, tasks: 12, due: '2027-01-29' },
  { id: 'handbook', done: 9, tasks: 9, due: '2026-11-20' },
];

/** A spreadsheet of the projects: a text in front of which spreadsheets would calculate is quoted. */
export function spreadsheet(rows) {
  const cell = (value) =>
    `"${String(value)
      .replace(/^[=+\-@]/, "'$&")
      .replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}
