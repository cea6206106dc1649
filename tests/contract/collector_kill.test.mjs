// An acknowledgement means that it is on disk: the small form of bench/collector/kill.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killRun } from '../../bench/collector/kill_run.mjs';

// 2,000 responses over 200 connections, killed in the middle, twice.
for (const part of [0.2, 0.6]) {
  test(`a collector killed at ${part * 100} % has all that it acknowledged, and nothing twice`, async (t) => {
    const responses = 2000;
    const run = await killRun(t, { responses, connections: 200, part });
    assert.ok(run.acknowledged >= responses * part && run.acknowledged < responses, `${run.acknowledged} acknowledged`);
    assert.equal(run.lost, 0);
    assert.ok(run.duplicates >= run.acknowledged);
    assert.equal(run.rows, responses);
  });
}
