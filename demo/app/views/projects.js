// The projects, and their export.
import { make } from '../../shared/dom.js';
import { date, say } from '../languages.js';
import { projects, spreadsheet } from '../projects.js';
import { track } from '../prompts.js';

function card({ id, done, tasks, due }) {
  const share = Math.round((100 * done) / tasks);
  return make(
    'li',
    { class: 'card' },
    make('h2', {}, say(id)),
    make('p', { class: 'soft' }, say('due', { date: date(new Date(due)) })),
    make('progress', { value: done, max: tasks, 'aria-label': say('progressOf', { name: say(id) }) }, `${share} %`),
    make('p', {}, say('tasks', { done, tasks })),
  );
}

function download() {
  const rows = projects.map(({ id, done, tasks, due }) => [say(id), done, tasks, due]);
  const text = spreadsheet([[say('project'), say('done'), say('all'), say('dueShort')], ...rows]);
  const url = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: 'text/csv' }));
  make('a', { href: url, download: 'varde.csv' }).click();
  URL.revokeObjectURL(url);
  track('export', { rows: rows.length });
  document.querySelector('#said').textContent = say('exported');
}

export function projectsView() {
  const button = make('button', { class: 'button', type: 'button', id: 'export' }, say('export'));
  button.addEventListener('click', download);
  return [
    make('div', { class: 'head' }, make('h1', { tabindex: -1 }, say('projects')), button),
    make('p', { id: 'said', class: 'soft', role: 'status' }),
    make('ul', { class: 'cards' }, ...projects.map(card)),
  ];
}
