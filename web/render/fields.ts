// Which function draws which type of question. Those of the full engine come with it (more_fields.ts), so that a page
// with the usual survey does not carry them.
import type { Field } from '../engine/messages.js';
import type { FieldActions, FieldView } from './field.js';
import { createScale } from './scale.js';
import { createText } from './text.js';

/** Each takes the fields of its own type. */
export type CreateField = (field: never, actions: FieldActions, language: string) => FieldView;

const usual = { nps: createScale, text: createText };
/** A map: a type has no say in what an object inherits. */
const known = new Map<string, CreateField>(Object.entries(usual));

export interface MoreFields {
  /** They are drawn by the usual ones where they are alike: the file they come in has no copy of those. */
  create(alike: typeof usual): Record<string, CreateField>;
  styles: string;
}

/** Before the first screen that needs them; their styles are for whoever has the sheets. Once more changes nothing. */
export function addFields(more: MoreFields): void {
  for (const [type, create] of Object.entries(more.create(usual))) known.set(type, create);
}

/** Undefined for a type that nobody here can draw. */
export function createField(field: Field, actions: FieldActions, language: string): FieldView | undefined {
  return known.get(field.type)?.(field as never, actions, language);
}
