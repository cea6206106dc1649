// node bench/collector/kill.mjs [ROUNDS]: on each store, 1,000 clients at once with 5,000 responses, and kill -9 in
// the middle, round after round.
// Exit 0 if nothing that was acknowledged was lost and nothing was stored twice.
import { everyStore } from '../../tests/contract/collector_stores.mjs';
import { cleaner } from './cleaner.mjs';
import { killRun } from './kill_run.mjs';

const rounds = Number(process.argv[2] ?? 6);
const responses = 5000;
const connections = 1000;

/** One kill; prints what became of it, and gives it. */
async function round(number, options) {
  const cleaning = cleaner();
  const part = number / (rounds + 1);
  const run = await killRun(cleaning, { responses, connections, part, ...options });
  await cleaning.clean();
  console.log(
    `round ${number}: ${run.acknowledged} acknowledged before the kill, ${run.storedAfterKill} stored, ${run.lost} lost; ` +
      `after sending all again ${run.duplicates} duplicates, ${run.rows} rows`,
  );
  return run;
}

const suite = cleaner();
try {
  for (const store of everyStore(suite)) {
    console.log(store.name);
    const total = { acknowledged: 0, lost: 0, double: 0 };
    for (let number = 1; number <= rounds; number += 1) {
      const run = await round(number, await store.options());
      total.acknowledged += run.acknowledged;
      total.lost += run.lost;
      total.double += run.rows - responses;
    }
    console.log(`${store.name}: ${total.acknowledged} acknowledged, ${total.lost} lost, ${total.double} too many`);
    if (total.lost > 0 || total.double > 0) process.exitCode = 1;
  }
} finally {
  await suite.clean();
}
