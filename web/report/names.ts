// What the dimensions of a tally and their values are called.
import type { Words } from './words.js';

const known = ['touchpoint', 'channel', 'language'] as const;

/** "Channel"; a fact by its own name. */
export function dimensionName(words: Words, dimension: string): string {
  const name = known.find((one) => one === dimension);
  return name ? words.say(name) : dimension.replace(/^facts\./, '');
}

/** A language by its name, everything else as it is. */
export function valueName(words: Words, dimension: string, value: string): string {
  if (value === '') return words.say('notSaid');
  if (dimension !== 'language') return value;
  try {
    return new Intl.DisplayNames(words.language, { type: 'language' }).of(value) ?? value;
  } catch {
    return value; // no language tag
  }
}
