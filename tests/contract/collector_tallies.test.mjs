// Tallies of all responses: those that `zeroten score` counts in the export, byte for byte, on both stores.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, test } from 'node:test';
import { program, read, startCollector } from './collector_process.mjs';
import { clicked, contentHash, post } from './collector_responses.mjs';
import { everyStore } from './collector_stores.mjs';

const definition = { zeroten: 1, id: 'shop', subject: 'Fjellrev', facts: { 'user.plan': ['free', 'pro'] } };
const day = 86_400_000;
const start = Date.UTC(2026, 2, 27); // two days before summer time begins in Oslo

/** Responses over ten days, an hour and a half apart, in all segments; each seventh has a language of its own. */
const responses = Array.from({ length: 160 }, (_, index) => {
  const started = start + (index * day) / 16;
  return clicked(index % 11, {
    revision: contentHash(definition),
    channel: index % 3 === 0 ? 'inline' : 'popover',
    language: index % 7 === 0 ? 'nb' : 'en',
    ...(index % 5 === 0 ? { touchpoint: 'purchase' } : {}),
    ...(index % 4 === 0 ? {} : { facts: { user: { plan: index % 2 === 0 ? 'free' : 'pro' } } }),
    times: { shown: started - 1000, started, updated: started, elapsed: 1000 },
  });
});

const by = ['touchpoint', 'channel', 'language', 'facts.user.plan'];

function scored(exported, args) {
  return execFileSync(program, ['score', '-', '--tally', '-', ...args], {
    input: exported,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  }).trim();
}

for (const { name, options } of everyStore({ after })) {
  test(`${name} counts what zeroten score counts in the export`, async (t) => {
    const collector = await startCollector(t, { ...(await options()), definition });
    for (let at = 0; at < responses.length; at += 100) {
      const receipts = await (await post(collector, responses.slice(at, at + 100))).json();
      assert.ok(receipts.every((receipt) => receipt.result === 'created'));
    }
    const exported = await (await read(collector, '/v1/surveys/shop/responses')).text();
    const query = `period=day&zone=Europe/Oslo&by=${by.join(',')}`;
    const reply = await read(collector, `/v1/surveys/shop/tallies?${query}`);
    assert.equal(reply.headers.get('content-type'), 'application/json');
    const grouped = ['--period', 'day', '--zone', 'Europe/Oslo', ...by.flatMap((path) => ['--by', path])];
    assert.equal(await reply.text(), scored(exported, grouped));
    const whole = await (await read(collector, '/v1/surveys/shop/tallies')).text();
    assert.equal(whole, scored(exported, []));
  });
}

test('tallies are for those who hold the token', async (t) => {
  const collector = await startCollector(t);
  assert.equal((await fetch(`${collector.url}/v1/surveys/shop/tallies`)).status, 401);
  assert.equal((await read(collector, '/v1/surveys/other/tallies')).status, 404);
  const refused = await read(collector, '/v1/surveys/shop/tallies?by=respondent');
  assert.equal(refused.status, 400);
  assert.equal((await refused.json()).problems[0].code, 'unknown_value');
});
