// node bench/report/tallies.mjs [RESPONSES [STORE…]]: how long a collector takes for the tallies of many responses, by day
// and by segments. STORE is SQLite or PostgreSQL; both if none is named.
import { read, startCollector } from '../../tests/contract/collector_process.mjs';
import { clicked, completed, contentHash } from '../../tests/contract/collector_responses.mjs';
import { everyStore } from '../../tests/contract/collector_stores.mjs';
import { cleaner } from '../collector/cleaner.mjs';
import { load } from '../collector/load.mjs';

const responses = Number(process.argv[2] ?? 1_000_000);
const wanted = process.argv.slice(3);
const agents = Array.from({ length: 8 }, (_, index) => `agent-${index}`);
const definition = { zeroten: 1, id: 'shop', subject: 'Fjellrev', facts: { 'event.agent': agents } };
const revision = contentHash(definition);
const year = 365 * 86_400_000;
const queries = {
  'in all': '',
  'by day, touchpoint, channel and language': '?period=day&zone=Europe/Oslo&by=touchpoint,channel,language',
  'and by a fact': '?period=day&zone=Europe/Oslo&by=touchpoint,channel,language,facts.event.agent',
};

/** One of a year, with a comment of some words. */
function response(index) {
  const started = Date.UTC(2026, 0, 1) + Math.floor((index * year) / responses);
  const made = clicked((index * 7) % 11, {
    revision,
    channel: ['popover', 'inline', 'email'][index % 3],
    language: ['nb', 'sv', 'da', 'fi', 'en'][index % 5],
    touchpoint: ['purchase', 'support'][index % 2],
    facts: { event: { agent: agents[index % 8] } },
    times: { shown: started - 1000, started, updated: started, elapsed: 1000 },
  });
  const done = completed(made, 'Warm socks, but the parcel came late');
  return { ...done, times: { ...done.times, updated: started + 4000, completed: started + 4000 } };
}

async function fill(collector) {
  const slice = 20_000; // responses in memory at a time
  for (let at = 0; at < responses; at += slice) {
    const bodies = Array.from({ length: Math.min(slice, responses - at) / 100 }, (_, batch) => ({
      body: JSON.stringify(Array.from({ length: 100 }, (__, index) => response(at + batch * 100 + index))),
    }));
    const run = await load(collector.url, bodies, 8);
    if (run.refused > 0) throw new Error(`${run.refused} batches were refused`);
  }
}

async function measure(name, collector, what, query) {
  const begin = performance.now();
  const text = await (await read(collector, `/v1/surveys/shop/tallies${query}`)).text();
  const seconds = ((performance.now() - begin) / 1000).toFixed(2);
  const { groups } = JSON.parse(text);
  const counted = groups.flatMap((group) => group.counts).reduce((sum, count) => sum + count, 0);
  console.log(`${name}, ${counted} responses, ${what}: ${seconds} s, ${groups.length} groups, ${text.length} bytes`);
}

const suite = cleaner();
try {
  for (const { name, options } of everyStore(suite)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const cleaning = cleaner();
    const collector = await startCollector(cleaning, { ...(await options()), definition, args: ['--rate', '0'] });
    await fill(collector);
    for (const [what, query] of Object.entries(queries)) {
      for (const time of ['first', 'second']) await measure(name, collector, `${what}, ${time}`, query);
    }
    await cleaning.clean();
  }
} finally {
  await suite.clean();
}
