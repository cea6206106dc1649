// Puts the report on the page.
import { render } from 'preact';
import type { GlueFactory } from '../engine/glue.js';
import { App } from './app.jsx';
import { prepare, type ReportGlue } from './engine.js';

export function start(create: GlueFactory<ReportGlue>): void {
  prepare(create);
  const root = document.querySelector('#report');
  if (root) render(<App />, root);
}
