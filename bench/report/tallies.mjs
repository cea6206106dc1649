// node bench/report/tallies.mjs [RESPONSES [STORE…]]: how long a collector takes for the tallies of many responses, by day
// and by segments. STORE is SQLite or PostgreSQL; both if none is named.
import { read, startCollector } from '../../tests/contract/collector_process.mjs';
import { everyStore } from '../../tests/contract/collector_stores.mjs';
import { cleaner } from '../collector/cleaner.mjs';
import { definition, fill } from './fill.mjs';

const responses = Number(process.argv[2] ?? 1_000_000);
const wanted = process.argv.slice(3);
const queries = {
  'in all': '',
  'by day, touchpoint, channel and language': '?period=day&zone=Europe/Oslo&by=touchpoint,channel,language',
  'and by a fact': '?period=day&zone=Europe/Oslo&by=touchpoint,channel,language,facts.event.agent',
};

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
    await fill(collector, responses);
    for (const [what, query] of Object.entries(queries)) {
      for (const time of ['first', 'second']) await measure(name, collector, `${what}, ${time}`, query);
    }
    await cleaning.clean();
  }
} finally {
  await suite.clean();
}
