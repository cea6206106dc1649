// How many complete sessions the engine does in a second in WebAssembly under Node, and how long it takes to start.
// One JSON line. The messages are the native benchmark's; their JSON is parsed, as every host does.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/wasm-release/', import.meta.url));
const { default: createGlue } = await import(`${folder}zeroten.mjs`);
const bytes = await readFile(`${folder}zeroten.wasm`);

const definition = '{"zeroten":1,"id":"shop-nps","subject":"Fjellrev"}';
const options =
  '{"language":"en","random":"0123456789abcdef0123456789abcdef","now":{"wall":1732240000000,"elapsed":0}}';
const answerScore = '{"type":"answer","question":"score","value":9,"now":{"wall":1732240003000,"elapsed":3000}}';
const answerWhy = '{"type":"answer","question":"why","value":"Warm socks","now":{"wall":1732240009000,"elapsed":9000}}';
const next = '{"type":"next","now":{"wall":1732240009000,"elapsed":9000}}';

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Compile and instantiate, from bytes to a module that answers. */
async function start() {
  const begin = performance.now();
  const glue = await createGlue({
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(bytes, imports).then(({ instance }) => receive(instance));
      return {};
    },
  });
  glue.version();
  return { glue, milliseconds: performance.now() - begin };
}

function runSession(glue) {
  JSON.parse(glue.open(1, definition, '', options));
  for (const event of [answerScore, next, answerWhy]) JSON.parse(glue.send(1, event));
  const reply = JSON.parse(glue.send(1, next));
  glue.close(1);
  return reply;
}

const starts = [];
for (let i = 0; i < 9; i++) starts.push((await start()).milliseconds);
const { glue } = await start();
if (runSession(glue).effects.at(-1).response?.status !== 'complete') throw new Error('the session did not complete');

let best = 0;
for (let sample = 0; sample < 9; sample++) {
  const begin = performance.now();
  let sessions = 0;
  while (performance.now() - begin < 300) {
    for (let i = 0; i < 20; i++) runSession(glue);
    sessions += 20;
  }
  best = Math.max(best, (1000 * sessions) / (performance.now() - begin));
}
console.log(JSON.stringify({ sessionsPerSecond: Math.floor(best), startMilliseconds: median(starts) }));
