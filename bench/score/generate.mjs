// Responses as a CSV file and as NDJSON, the same for the same number: over three years, in twenty countries, one of a
// hundred without an answer.
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

const countries = 'NO SE DK FI IS DE FR ES IT PT NL BE PL CZ AT CH IE GB US CA'.split(' ');
const plans = ['free', 'team', 'pro'];
const channels = ['web', 'email', 'app'];
const start = Date.UTC(2023, 0, 1);
const length = 1095 * 86_400_000;

/** 0 to 2^32 − 1, one after the other (xorshift, Marsaglia 2003). */
function numbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function scoreOf(number) {
  if (number % 100 === 7) return '';
  const part = (number >>> 8) % 100;
  if (part < 24) return (number >>> 16) % 7;
  return part < 50 ? 7 + ((number >>> 16) % 2) : 9 + ((number >>> 16) % 2);
}

function lines(index, rows, next) {
  const [first, second] = [next(), next()];
  const time = start + Math.floor((index * length) / rows);
  const score = scoreOf(first);
  const [country, plan, channel] = [countries[second % 20], plans[(second >>> 8) % 3], channels[(second >>> 12) % 3]];
  const moment = `${new Date(time).toISOString().slice(0, 19)}Z`;
  const scores = score === '' ? '{}' : `{"nps":${score}}`;
  const id = index.toString(16).padStart(32, '0');
  return [
    `${index},${moment},${score},${country},${plan},${channel}\n`,
    `{"answers":{"why":"Warm socks"},"channel":"${channel}","created_at":"${moment}","facts":{"user":{"country":"${country}","plan":"${plan}"}},"id":"${id}","scores":${scores},"survey":"shop","times":{"started":${time}}}\n`,
  ];
}

/** Writes responses.csv and responses.ndjson into `folder`. */
export function generate(folder, rows) {
  const files = ['csv', 'ndjson'].map((ending) => openSync(path.join(folder, `responses.${ending}`), 'w'));
  const next = numbers(20261123);
  const texts = ['id,created_at,score,country,plan,channel\n', ''];
  for (let index = 0; index < rows; ++index) {
    for (const [at, line] of lines(index, rows, next).entries()) texts[at] += line;
    if (texts[1].length < 1 << 22 && index + 1 < rows) continue;
    for (const at of [0, 1]) {
      writeSync(files[at], texts[at]);
      texts[at] = '';
    }
  }
  for (const file of files) closeSync(file);
}
