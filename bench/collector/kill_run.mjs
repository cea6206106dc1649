// Kills a collector in the middle of a crowd, as often as asked, and looks what became of what it had acknowledged.
import { storedIds } from '../../tests/contract/collector_list.mjs';
import { startCollector } from '../../tests/contract/collector_process.mjs';
import { clicked } from '../../tests/contract/collector_responses.mjs';
import { load } from './load.mjs';

/** Sends `items` and kills the collector as soon as `killAt` of them are acknowledged. Gives the acknowledged ids. */
async function sendAndKill(collector, items, connections, killAt) {
  const acknowledged = new Set();
  let killed;
  await load(collector.url, items, connections, (item, reply) => {
    if (reply.status < 300) acknowledged.add(item.id);
    if (acknowledged.size >= killAt) killed ??= collector.kill();
  });
  await killed;
  return acknowledged;
}

/**
 * On `store`, or a new SQLite file: `responses` over `connections` at once; SIGKILL after a part of them; a start on the same file; everything is sent
 * again. Gives how many were acknowledged before the kill, how many of those are missing after it, how many rows there
 * are at the end, and how many of the replays were duplicates.
 */
export async function killRun(t, { responses, connections, part, store }) {
  const items = Array.from({ length: responses }, (_, index) => clicked(index % 11)).map((response) => ({
    id: response.id,
    body: JSON.stringify(response),
  }));
  const first = await startCollector(t, { store, args: ['--rate', '0'] });
  const acknowledged = await sendAndKill(first, items, connections, Math.floor(responses * part));
  const second = await startCollector(t, { folder: first.folder, store, args: ['--rate', '0'] });
  const after = await storedIds(second);
  let duplicates = 0;
  await load(second.url, items, connections, (_, reply) => {
    if (JSON.parse(reply.body).result === 'duplicate') duplicates += 1;
  });
  const end = await storedIds(second);
  await second.stop();
  const stored = new Set(after);
  const lost = [...acknowledged].filter((id) => !stored.has(id)).length;
  return { acknowledged: acknowledged.size, storedAfterKill: after.length, lost, rows: end.length, duplicates };
}
