// What every kind of field shows and can say.
import type { Field, Labels, Value } from '../engine/messages.js';
import { attributes, element, setRich, setText } from './dom.js';

/**
 * A field on the screen. `answer` is undefined when the respondent left it as it was, and, unless `goingOn`, while it is
 * half given: nobody is told off for what comes next.
 */
export interface FieldView<F extends Field = Field> {
  readonly node: HTMLElement;
  readonly heading: HTMLElement;
  update(field: F, labels: Labels, error: string): void;
  answer(goingOn: boolean): Value | null | undefined;
}

export interface FieldActions {
  /** A choice that is complete in itself: answer and go on. */
  pick(question: string, value: Value): void;
  /** Go on, as the button does. */
  submit(): void;
}

/** The question. It can take the focus (when a new screen comes), but is no stop of the Tab key. */
export function headingFor(field: Field): HTMLElement {
  return element('h2', { class: 'ask', part: 'question', id: `${field.id}-ask`, tabindex: '-1' });
}

/** What stands below the question: its help, and that it may be skipped. */
export function hintFor(field: Field): HTMLElement {
  return element('p', { class: 'hint', part: 'hint', id: `${field.id}-hint` });
}

export function showTexts(heading: HTMLElement, hint: HTMLElement, field: Field, labels: Labels): void {
  setRich(heading, field.label, labels.newTab);
  setRich(hint, field.help ?? (field.required || field.type === 'statement' ? '' : labels.optional), labels.newTab);
}

/** There from the start and empty: a region that is added together with its text is often not read out. */
export function errorFor(field: Field): HTMLElement {
  return element('p', { class: 'error', part: 'error', id: `${field.id}-error`, role: 'alert' });
}

/** The error in words, and the field marked as wrong. */
export function showError(node: HTMLElement, field: Element, error: string): void {
  setText(node, error);
  attributes(field, { 'aria-invalid': error ? 'true' : undefined });
}
