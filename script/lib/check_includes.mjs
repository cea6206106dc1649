// Who may include whom. Exit 0: all is well; 1: every include in the wrong direction is printed, one a line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** Folder → what it may include besides itself. A folder that is not here is a mistake too. */
const below = (levels) =>
  Object.fromEntries(levels.flatMap((names, i) => names.map((n) => [n, levels.slice(0, i).flat()])));
const engineFolders = below([
  ['base'],
  ['condition'],
  ['score'],
  ['survey'], // knows the categories of src/score: wording and endings differ by them
  ['flow', 'targeting', 'delivery'],
  ['codec'],
  ['engine'],
]);
const engine = Object.keys(engineFolders);
const cppFolders = {
  ...engineFolders,
  wasm: [...engine, 'table'], // the report page opens files, too
  calendar: engine,
  table: engine, // files of responses
  collector: [...engine, 'calendar', 'table'], // tallies are counted as those of files are
  cli: [...engine, 'calendar', 'table', 'collector'], // `zeroten serve` starts the collector
};

/** Headers of others, and the only folders that may include them. */
const cppGuests = [
  [/^nlohmann\//, ['codec']],
  [/^emscripten[./]/, ['wasm']],
  [/^(boost|sqlite3|libpq)/, ['collector']],
  [/^CLI\//, ['cli']],
  [/^date\//, ['calendar']],
  // One ostringstream costs 94 kB of WebAssembly, one regex 123.
  [
    /^(iostream|sstream|fstream|iomanip|regex|stdexcept|thread|mutex|chrono)$/,
    ['cli', 'collector', 'calendar', 'table'],
  ],
];

/** `types`: may only be imported with `import type`. */
const webFolders = {
  engine: { all: [], types: [] },
  render: { all: [], types: ['engine'] },
  host: { all: [], types: ['engine'] },
  delivery: { all: ['host', 'engine'], types: [] },
  element: { all: ['render', 'host', 'engine'], types: [] },
  page: { all: ['render', 'host', 'engine'], types: [] },
  report: { all: ['engine'], types: [] }, // the page over a collector
  loader: { all: [], types: ['prompts', 'engine'] }, // what every page of a product loads: 3 kB
  prompts: { all: ['host', 'engine'], types: ['loader'] },
  debug: { all: [], types: ['prompts'] },
  install: { all: [], types: [] }, // a service worker, in no page
  entries: {
    all: ['page', 'report', 'loader', 'prompts', 'debug', 'element', 'delivery', 'render', 'host', 'engine'],
    types: [],
  },
};

function filesBelow(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** [line number, matches] of the lines of `file` that match. */
function* matches(file, pattern) {
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const found = pattern.exec(line);
    if (found) yield [index + 1, found];
  }
}

function checkCppFile(source, file) {
  const folder = relative(source, file).split('/')[0];
  const allowed = cppFolders[folder];
  if (!allowed) return [`${file}: the folder ${folder} has no place in the order`];
  const problems = [];
  for (const [line, [, own, other]] of matches(file, /^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)/)) {
    const target = own?.split('/')[0];
    if (own && target !== folder && !allowed.includes(target)) {
      problems.push(`${file}:${line}: ${folder} must not include ${own}`);
    }
    const guest = other && cppGuests.find(([pattern]) => pattern.test(other));
    if (guest && !guest[1].includes(folder)) {
      problems.push(`${file}:${line}: <${other}> belongs to ${guest[1].join(' and ')} only, not to ${folder}`);
    }
  }
  return problems;
}

function checkWebFile(web, file) {
  const folder = relative(web, file).split('/')[0];
  const allowed = webFolders[folder];
  if (!allowed) return [`${file}: the folder ${folder} has no place in the order`];
  const problems = [];
  const importing = /(?:^|\s)(import|export)\s+(type\s)?.*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/;
  const source = joinImports(readFileSync(file, 'utf8'));
  for (const [index, text] of source.split('\n').entries()) {
    const found = importing.exec(text);
    const path = found?.[3] ?? found?.[4];
    if (!path?.startsWith('.')) continue;
    const target = relative(web, normalize(join(dirname(file), path))).split('/')[0];
    if (target === folder || target === '..' || allowed.all.includes(target)) continue;
    if (allowed.types.includes(target) && found[2]) continue;
    const only = allowed.types.includes(target) ? 'may import only types from' : 'must not import';
    problems.push(`${file}:${index + 1}: ${folder} ${only} ${path}`);
  }
  return [...problems, ...checkModuleUse(folder, file)];
}

/** Imports that a formatter broke into several lines, in one line each, with as many lines in all. */
function joinImports(text) {
  return text.replace(/^(?:import|export)\s[^;'"]*?from/gm, (found) => {
    const lines = found.split('\n');
    return '\n'.repeat(lines.length - 1) + lines.join(' ');
  });
}

function checkModuleUse(folder, file) {
  if (folder === 'engine' || folder === 'entries') return [];
  return [...matches(file, /\bWebAssembly\b|zeroten(?:_authoring)?\.(?:mjs|wasm)/)].map(
    ([line, [word]]) => `${file}:${line}: only web/engine touches the module, and this is ${word}`,
  );
}

const root = process.argv[2] ?? '.';
const source = join(root, 'src');
const web = join(root, 'web');
const problems = [
  ...filesBelow(source, /\.(h|cpp)$/).flatMap((file) => checkCppFile(source, file)),
  ...filesBelow(web, /\.ts$/)
    .filter((file) => relative(web, file).includes('/'))
    .flatMap((file) => checkWebFile(web, file)),
];
for (const problem of problems) console.log(problem.replace(`${root}/`, ''));
process.exitCode = problems.length > 0 ? 1 : 0;
