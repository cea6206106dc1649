// Puts the report on the page.
import { render } from 'preact';
import { App } from './app.jsx';
import { preload } from './engine.js';

export function start(): void {
  preload();
  const root = document.querySelector('#report');
  if (root) render(<App />, root);
}
