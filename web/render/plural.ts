// Plurals as the language files write them, in ICU message syntax: `{count, plural, one {# star} other {# stars}}`.
import { digits } from './digits.js';

const form = /(\w+) \{([^{}]*)\}/g;

/** The form of `pattern` for `count`, with the number as `language` writes it. */
export function plural(pattern: string, count: number, language: string): string {
  const forms = new Map(Array.from(pattern.matchAll(form), ([, name, text]) => [name, text]));
  const text = forms.get(new Intl.PluralRules(language).select(count)) ?? forms.get('other') ?? pattern;
  return text.replace('#', digits(count, language));
}
