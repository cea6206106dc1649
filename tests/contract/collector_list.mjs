// What a collector has.
import { read } from './collector_process.mjs';

/** The ids of all responses that `collector` has, by id. */
export async function storedIds(collector) {
  const text = await (await read(collector, '/v1/surveys/shop/responses')).text();
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).id);
}
