// A collector that is asked to end while a crowd sends: it says goodbye properly, and keeps its word.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { load } from '../../bench/collector/load.mjs';
import { storedIds } from './collector_list.mjs';
import { startCollector } from './collector_process.mjs';
import { clicked } from './collector_responses.mjs';
import { everyStore } from './collector_stores.mjs';

const items = (count) =>
  Array.from({ length: count }, (_, index) => clicked(index % 11)).map((response) => ({
    id: response.id,
    body: JSON.stringify(response),
  }));

/** Sends over 64 connections and calls `end` as soon as 300 are acknowledged. Gives the ids of those that were, and what `end` gives. */
async function sendAndEnd(collector, end) {
  const acknowledged = [];
  let ended;
  const counts = await load(collector.url, items(5000), 64, (item, reply) => {
    if (reply.status === 201) acknowledged.push(item.id);
    if (acknowledged.length >= 300) ended ??= end();
  });
  return { acknowledged, refused: counts.refused, code: await ended };
}

for (const store of everyStore({ after })) {
  for (const [signal, how] of [
    ['SIGTERM', 'stop'],
    ['SIGINT', 'interrupt'],
  ]) {
    test(`${store.name}: ${signal} under load ends with 0, and all that was acknowledged is stored`, async (t) => {
      const options = await store.options();
      const first = await startCollector(t, options);
      const { acknowledged, refused, code } = await sendAndEnd(first, first[how]);
      assert.equal(code, 0);
      assert.equal(refused, 0);
      assert.ok(acknowledged.length < 5000, 'it did not wait until all was sent');
      const second = await startCollector(t, { ...options, folder: first.folder });
      const stored = await storedIds(second);
      assert.deepEqual(
        acknowledged.filter((id) => !stored.includes(id)),
        [],
      );
    });
  }
}
