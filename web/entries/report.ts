// dist/report/report.js: the report page.
import { start } from '../report/start.jsx';

start();
