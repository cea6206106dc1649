// Texts, numbers and times of the report in one language.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type TextName, texts } from './language.js';

type Values = Record<string, string | number>;
type Counted = TextName extends infer Name ? (Name extends `${infer Base}One` ? Base : never) : never;

export class Words {
  readonly language: Language;
  #plural: Intl.PluralRules;

  constructor(language: Language) {
    this.language = language;
    this.#plural = new Intl.PluralRules(language);
  }

  /** The text called `name`, with {names} filled in. */
  say(name: TextName, values: Values = {}): string {
    return texts[this.language][name].replace(/\{(\w+)\}/g, (whole, value: string) => String(values[value] ?? whole));
  }

  /** "1 answer", "3 answers". */
  sayCount(name: Counted, n: number): string {
    const form = this.#plural.select(n) === 'one' ? 'One' : 'Other';
    return this.say(`${name}${form}`, { n: this.count(n) });
  }

  count(n: number): string {
    return new Intl.NumberFormat(this.language).format(n);
  }

  /** For little room: 12K. */
  shortCount(n: number): string {
    return new Intl.NumberFormat(this.language, { notation: 'compact' }).format(n);
  }

  share(part: number, whole: number): string {
    if (whole === 0) return '–';
    return new Intl.NumberFormat(this.language, { style: 'percent', maximumFractionDigits: 0 }).format(part / whole);
  }

  clock(ms: number): string {
    return new Intl.DateTimeFormat(this.language, { timeStyle: 'medium' }).format(ms);
  }

  moment(ms: number): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
  }

  /** A day such as 2026-11-23, which has no time zone. */
  day(date: string): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date));
  }
}

export const WordsContext = createContext(new Words('en'));
export const useWords = (): Words => useContext(WordsContext);
