// An answer that is typed: words, an address, a number, a day.
import type { InputField, Labels } from '../engine/messages.js';
import { attributes, element, setText } from './dom.js';
import { errorFor, type FieldActions, type FieldView, headingFor, hintFor, showError, showTexts } from './field.js';
import { plural } from './plural.js';

type Control = HTMLTextAreaElement | HTMLInputElement;

function controlFor(field: InputField): Control {
  // No maxlength: it cuts silently, and counts other units than the engine does. The engine checks numbers and days, too.
  const shared = { class: 'text', part: 'text', id: `${field.id}-text`, 'aria-labelledby': `${field.id}-ask` };
  if (field.type === 'text' && field.multiline) return element('textarea', { ...shared, rows: '3' });
  if (field.type === 'number') return element('input', { ...shared, type: 'text', inputmode: 'decimal' });
  if (field.type !== 'date') return element('input', { ...shared, type: field.type });
  return element('input', { ...shared, type: 'date', min: field.min, max: field.max });
}

/** What was written, as the question wants it. Undefined: nothing. A number may have a comma. */
function written(field: InputField, text: string): string | number | undefined {
  if (text.trim() === '') return undefined;
  const number = field.type === 'number' ? Number(text.trim().replace(',', '.')) : Number.NaN;
  return Number.isNaN(number) ? text : number;
}

/** How much room is left, once three quarters are full: earlier it would only be in the way. Less than none: too much. */
function remaining(field: InputField, text: string, language: string): string {
  if (field.type !== 'text') return '';
  const left = field.maxLength - [...text].length;
  return left > field.maxLength / 4 ? '' : plural(field.counter, left, language);
}

export function createText(field: InputField, actions: FieldActions, language: string): FieldView<InputField> {
  const heading = headingFor(field);
  const hint = hintFor(field);
  const control = controlFor(field);
  const error = errorFor(field);
  const unit = field.type === 'number' && field.unit;
  const row = unit ? element('div', { class: 'measured' }, control, element('span', { class: 'unit' }, unit)) : control;
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
    const placeholder = now.type === 'date' ? undefined : now.placeholder;
    attributes(control, { placeholder, 'aria-required': now.required && 'true' });
    showError(error, control, message);
    // What is being typed is the respondent's: only a value that the engine changed replaces it.
    if (now.value !== known) control.value = String(now.value ?? '');
    count();
    known = now.value;
  };
  const answer = (): string | number | null | undefined => {
    const now = written(field, control.value);
    return now === known ? undefined : (now ?? null);
  };
  return { node, heading, update, answer };
}
