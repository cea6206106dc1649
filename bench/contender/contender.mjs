// zeroten for the browser benchmark in ../shared/bench (BENCH_CONTENDERS names this folder): the classic survey as a
// popover, embedded as docs/embedding.md says, delivered to the benchmark's fake API.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../tests/browser/support/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = path.join(root, 'dist');

function version() {
  const { version: number } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const commit = execFileSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return { zeroten: `${number} (${commit})` };
}

/** What a collector answers: to one response, or to a batch as the outbox sends it. */
function receive(answer, body) {
  const sent = JSON.parse(body.toString());
  const receipts = [sent].flat().map((one) => {
    const response = one.response ?? one;
    answer({ score: response.answers.score, text: response.answers.why });
    return { id: response.id, seq: response.seq, hash: hashOf(response), result: 'created' };
  });
  return Array.isArray(sent) ? { status: 200, json: receipts } : { status: 201, json: receipts[0] };
}

export default {
  id: 'zeroten',
  name: 'zeroten',
  group: 'widget',
  order: 2,
  version,
  available: () => fs.existsSync(path.join(dist, 'zeroten_classic.wasm')) || 'dist/ is not built: script/build',
  build: async ({ bundle, outDir }) => {
    await bundle();
    for (const name of ['zeroten.js', 'zeroten_classic.wasm', 'outbox.js', 'zeroten_outbox.wasm'])
      fs.copyFileSync(path.join(dist, name), path.join(outDir, name));
  },
  // All three at once: nothing on the way to the first screen waits for more than one answer after the page itself.
  head: ({ prefix }) =>
    `<link rel="preload" as="fetch" crossorigin href="${prefix}/zeroten_classic.wasm">` +
    `<script src="${prefix}/zeroten.js" defer></script><script type="module" src="${prefix}/main.js"></script>`,
  probe: { scale: '.radio', followup: 'textarea', submit: '.next' },
  routes: ({ answer }) => [{ method: 'POST', path: '/v1/responses', reply: ({ body }) => receive(answer, body) }],
};
