// What a question of a definition asks, for the heading of a row.
import type { Definition } from './collector.js';

/** The first text in `value`, which is one, one for each language, or several for kinds of respondents. */
function textIn(value: unknown, language: string): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const texts = value as Record<string, unknown>;
  for (const one of [texts[language], ...Object.values(texts)]) {
    const text = textIn(one, language);
    if (text) return text;
  }
  return '';
}

/** In `language` where there is a text in it; the id of a question that has none. */
export function questionText({ questions = [] }: Definition, id: string, language: string): string {
  return textIn(questions.find((question) => question.id === id)?.ask, language) || id;
}
