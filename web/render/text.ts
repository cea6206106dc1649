// An answer in words.
import type { Labels, TextField } from '../engine/messages.js';
import { attributes, element, setText } from './dom.js';
import { errorFor, type FieldActions, type FieldView, headingFor, showError } from './field.js';

function controlFor(field: TextField): HTMLTextAreaElement | HTMLInputElement {
  // No maxlength: it cuts silently, and counts other units than the engine does.
  const shared = { class: 'text', part: 'text', id: `${field.id}-text`, 'aria-labelledby': `${field.id}-ask` };
  return field.multiline
    ? element('textarea', { ...shared, rows: '3' })
    : element('input', { ...shared, type: 'text' });
}

export function createText(field: TextField, actions: FieldActions): FieldView<TextField> {
  const heading = headingFor(field);
  const hint = element('p', { class: 'hint', id: `${field.id}-hint` });
  const control = controlFor(field);
  const error = errorFor(field);
  const node = element('div', { class: 'field' }, heading, hint, control, error);
  control.setAttribute('aria-describedby', `${hint.id} ${error.id}`);
  control.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
    event.preventDefault();
    actions.submit();
  });
  let known: string | undefined;
  const update = (now: TextField, labels: Labels, message: string): void => {
    setText(heading, now.label);
    setText(hint, now.required ? '' : labels.optional);
    attributes(control, { placeholder: now.placeholder, 'aria-required': now.required && 'true' });
    showError(error, control, message);
    // What is being typed is the respondent's: only a value that the engine changed replaces it.
    if (now.value !== known) control.value = now.value ?? '';
    known = now.value;
  };
  const answer = (): string | null | undefined => {
    const written = control.value.trim() === '' ? undefined : control.value;
    if (written === known) return undefined;
    return written ?? null;
  };
  return { node, heading, update, answer };
}
