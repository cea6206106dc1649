// An acknowledgement means that it is on disk: the small form of bench/collector/kill.mjs.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { killRun } from '../../bench/collector/kill_run.mjs';
import { everyStore } from './collector_stores.mjs';

// 2,000 responses over 200 connections, killed on the way, three times a store.
for (const store of everyStore({ after })) {
  for (const part of [0.1, 0.4, 0.7]) {
    test(`${store.name}: a collector killed at ${part * 100} % has all that it acknowledged, and nothing twice`, async (t) => {
      const responses = 2000;
      const run = await killRun(t, { responses, connections: 200, part, ...(await store.options()) });
      assert.ok(
        run.acknowledged >= responses * part && run.acknowledged < responses,
        `${run.acknowledged} acknowledged`,
      );
      assert.equal(run.lost, 0);
      assert.ok(run.duplicates >= run.acknowledged);
      assert.equal(run.rows, responses);
    });
  }
}
