// Puts the report on the page.
import { render } from 'preact';
import type { GlueFactory } from '../engine/glue.js';
import { App } from './app.jsx';
import { prepare, type ReportGlue } from './engine.js';
import { type FilesGlue, prepareFiles } from './files.js';

export function start(create: GlueFactory<ReportGlue>, files: () => Promise<GlueFactory<FilesGlue>>): void {
  prepare(create);
  prepareFiles(files);
  const root = document.querySelector('#report');
  if (root) render(<App />, root);
}
