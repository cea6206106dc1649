// A collector's worth of responses: of one year, in five languages, three channels and two touchpoints, with a fact of
// eight values; from the seventh month on they are better, and one agent's are worse.
import { clicked, completed, contentHash } from '../../tests/contract/collector_responses.mjs';
import { load } from '../collector/load.mjs';

const agents = Array.from({ length: 8 }, (_, index) => `agent-${index}`);
const questions = [
  { id: 'score', type: 'nps' },
  { id: 'why', type: 'text' },
  { id: 'contact', type: 'consent', when: 'detractor(score)', text: 'You may write to me about this.' },
  { id: 'address', type: 'email', when: 'contact', required: true },
];
export const definition = { zeroten: 1, id: 'shop', subject: 'Fjellrev', facts: { 'event.agent': agents }, questions };
const revision = contentHash(definition);
const year = 365 * 86_400_000;
const words = ['Warm socks, but the parcel came late', 'Glidelåsen røk', 'Snabb leverans', 'Alt fungerede', 'Hyvä'];

/** 0 to 1, the same for the same index: a hash of it. */
function chance(index) {
  const mixed = Math.imul(index ^ (index >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
}

function scoreOf(index, part) {
  const detractors = (part > 0.5 ? 0.16 : 0.3) + (index % 8 === 3 ? 0.15 : 0);
  const drawn = chance(index);
  if (drawn < detractors) return index % 7;
  return drawn < detractors + 0.25 ? 7 + (index % 2) : 9 + (index % 2);
}

function response(index, responses) {
  const started = Date.UTC(2026, 0, 1) + Math.floor((index * year) / responses);
  const score = scoreOf(index, index / responses);
  const made = clicked(score, {
    revision,
    channel: ['popover', 'inline', 'email'][index % 3],
    language: ['nb', 'sv', 'da', 'fi', 'en'][index % 5],
    touchpoint: ['purchase', 'support'][index % 2],
    facts: { event: { agent: agents[index % 8] } },
    times: { shown: started - 1000, started, updated: started, elapsed: 1000 },
  });
  const done = completed(made, words[index % 5]);
  const asks = index % 50 === 7;
  const contact = score > 6 ? {} : { contact: asks, ...(asks && { address: `customer-${index}@example.com` }) };
  const times = { ...done.times, updated: started + 4000, completed: started + 4000 };
  return { ...done, answers: { ...done.answers, ...contact }, times };
}

export async function fill(collector, responses) {
  const slice = 20_000; // responses in memory at a time
  for (let at = 0; at < responses; at += slice) {
    const bodies = Array.from({ length: Math.ceil(Math.min(slice, responses - at) / 100) }, (_, batch) => {
      const begin = at + batch * 100;
      const length = Math.min(100, responses - begin);
      return { body: JSON.stringify(Array.from({ length }, (__, index) => response(begin + index, responses))) };
    });
    const run = await load(collector.url, bodies, 8);
    if (run.refused > 0) throw new Error(`${run.refused} batches were refused`);
  }
}
