// dist/report/report_files.js: what the report page loads to open a file of responses.
export { default as create } from './files_glue.mjs';
