// dist/report/report.js: the report page.
import { start } from '../report/start.jsx';
import create from './report_glue.mjs';

start(create, async () => (await import('./report_files.js')).create);
