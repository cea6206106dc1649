// What is agreed to with a check box; and a statement, which asks nothing.
import type { ConsentField, Labels, StatementField } from '../engine/messages.js';
import { attributes, element } from './dom.js';
import { errorFor, type FieldView, headingFor, hintFor, showError, showTexts } from './field.js';

export function createConsent(field: ConsentField): FieldView<ConsentField> {
  const heading = element('span', { part: 'question', id: `${field.id}-ask`, tabindex: '-1' });
  const hint = hintFor(field);
  const error = errorFor(field);
  const box = element('input', { type: 'checkbox', class: 'box', part: 'choice', id: `${field.id}-box` });
  attributes(box, { 'aria-describedby': `${hint.id} ${error.id}` });
  const label = element('label', { class: 'choice consent' }, box, heading);
  const node = element('div', { class: 'field' }, label, hint, error);
  let known: boolean | undefined;
  const update = (now: ConsentField, labels: Labels, message: string): void => {
    showTexts(heading, hint, now, labels);
    attributes(box, { 'aria-required': now.required && 'true' });
    showError(error, box, message);
    if (now.value !== known) box.checked = now.value === true;
    known = now.value;
  };
  // Going on without a tick is no answer; taking the tick back is one.
  const answer = (): boolean | undefined => (box.checked === (known ?? false) ? undefined : box.checked);
  return { node, heading, update, answer };
}

export function createStatement(field: StatementField): FieldView<StatementField> {
  const heading = headingFor(field);
  const help = hintFor(field);
  const update = (now: StatementField, labels: Labels): void => showTexts(heading, help, now, labels);
  return { node: element('div', { class: 'field' }, heading, help), heading, update, answer: () => undefined };
}
