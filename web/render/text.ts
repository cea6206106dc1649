// An answer that is typed: words; and with the help of inputs.ts an address, a number, a day.
import type { InputField, Labels, TextField } from '../engine/messages.js';
import { type Attributes, attributes, element, setText } from './dom.js';
import { errorFor, type FieldActions, type FieldView, headingFor, hintFor, showError, showTexts } from './field.js';
import { plural } from './plural.js';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** What is different where something else than words is typed. */
export interface Typing {
  /** Of the input. */
  attributes(field: InputField): Attributes;
  /** What was written, as the question wants it. */
  read?(text: string): string | number;
  /** What stands around the input. */
  around?(field: InputField, control: HTMLElement): HTMLElement;
}

function controlFor(field: InputField, typing: Typing | undefined): Control {
  // No maxlength: it cuts silently, and counts other units than the engine does. The engine checks numbers and days, too.
  const shared = { class: 'text', part: 'text', id: `${field.id}-text`, 'aria-labelledby': `${field.id}-ask` };
  if (field.type === 'text' && field.multiline) return element('textarea', { ...shared, rows: '3' });
  return element('input', { ...shared, type: 'text', ...typing?.attributes(field) });
}

/** How much room is left, once three quarters are full: earlier it would only be in the way. Less than none: too much. */
function remaining(field: InputField, text: string, language: string): string {
  if (field.type !== 'text') return '';
  const left = field.maxLength - [...text].length;
  return left > field.maxLength / 4 ? '' : plural(field.counter, left, language);
}

export function createText(
  field: InputField,
  actions: FieldActions,
  language: string,
  typing?: Typing,
): FieldView<InputField> {
  const heading = headingFor(field);
  const hint = hintFor(field);
  const control = controlFor(field, typing);
  const error = errorFor(field);
  const row = typing?.around?.(field, control) ?? control;
  const counter = element('p', { class: 'counter', part: 'counter', id: `${field.id}-counter` });
  const node = element('div', { class: 'field' }, heading, hint, row, counter, error);
  const count = (): void => setText(counter, remaining(field, control.value, language));
  control.addEventListener('input', count);
  control.setAttribute('aria-describedby', `${hint.id} ${counter.id} ${error.id}`);
  control.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
    event.preventDefault();
    actions.submit();
  });
  let known: string | number | undefined;
  const update = (now: InputField, labels: Labels, message: string): void => {
    showTexts(heading, hint, now, labels);
    const { placeholder } = now as TextField;
    attributes(control, { placeholder, 'aria-required': now.required && 'true' });
    showError(error, control, message);
    // What is being typed is the respondent's: only a value that the engine changed replaces it.
    if (now.value !== known) control.value = String(now.value ?? '');
    count();
    known = now.value;
  };
  const answer = (): string | number | null | undefined => {
    const { value } = control;
    const now = value.trim() ? (typing?.read?.(value) ?? value) : undefined;
    return now === known ? undefined : (now ?? null);
  };
  return { node, heading, update, answer };
}
