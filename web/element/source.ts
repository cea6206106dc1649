// Where an element's survey comes from.
import { loadText } from '../host/load.js';

export interface Source {
  /** An object or JSON text; the strongest. */
  definition?: unknown;
  /** A URL. */
  survey?: string | null;
  /** A name: the standard survey about it. */
  subject?: string | null;
  id?: string | null;
}

export function hasSource(source: Source): boolean {
  return source.definition !== undefined || source.survey != null || source.subject != null;
}

/** The JSON text of the definition. Throws LoadFailed. */
export function definitionText(source: Source, base: string): Promise<string> {
  const { definition, survey, subject, id } = source;
  if (definition !== undefined)
    return Promise.resolve(typeof definition === 'string' ? definition : JSON.stringify(definition));
  if (survey != null) return loadText(new URL(survey, base));
  return Promise.resolve(JSON.stringify({ zeroten: 1, id: id || 'nps', subject: subject ?? '' }));
}
