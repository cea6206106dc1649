// node bench/collector/kill.mjs [ROUNDS]: 1,000 clients at once with 5,000 responses, and kill -9 in
// the middle, round after round.
// Exit 0 if nothing that was acknowledged was lost and nothing was stored twice.
import { cleaner } from './cleaner.mjs';
import { killRun } from './kill_run.mjs';

const rounds = Number(process.argv[2] ?? 6);
const responses = 5000;
const connections = 1000;
const total = { acknowledged: 0, lost: 0, double: 0 };

for (let round = 0; round < rounds; round += 1) {
  const cleaning = cleaner();
  const part = (round + 1) / (rounds + 1);
  const run = await killRun(cleaning, { responses, connections, part });
  await cleaning.clean();
  total.acknowledged += run.acknowledged;
  total.lost += run.lost;
  total.double += run.rows - responses;
  console.log(
    `round ${round + 1}: ${run.acknowledged} acknowledged before the kill, ${run.storedAfterKill} stored, ${run.lost} lost; ` +
      `after sending all again ${run.duplicates} duplicates, ${run.rows} rows`,
  );
}
console.log(`${total.acknowledged} acknowledged, ${total.lost} lost, ${total.double} too many`);
process.exitCode = total.lost === 0 && total.double === 0 ? 0 : 1;
