// The 0 to 10 scale: eleven native radio buttons, with the meaning of both ends in sight.
import type { Labels, Option, ScaleField } from '../engine/messages.js';
import { attributes, element, setText } from './dom.js';
import { errorFor, type FieldActions, type FieldView, headingFor, hintFor, showError, showTexts } from './field.js';

interface OptionView {
  node: HTMLElement;
  radio: HTMLInputElement;
}

function optionFor(field: ScaleField, option: Option, actions: FieldActions): OptionView {
  const number = String(option.value);
  const radio = element('input', { type: 'radio', name: field.id, value: number, part: 'option', class: 'radio' });
  if (option.name !== number) radio.setAttribute('aria-label', option.name);
  // A click made by a pointer has a count; the ones that arrow keys and the space bar cause have none: they only select.
  radio.addEventListener('click', (event) => {
    if (event.detail > 0) actions.pick(field.id, option.value);
  });
  const digits = element('span', { class: 'digits', 'aria-hidden': option.name !== number && 'true' }, number);
  return { node: element('label', { class: 'option' }, radio, digits), radio };
}

export function createScale(field: ScaleField, actions: FieldActions): FieldView<ScaleField> {
  const heading = headingFor(field);
  const hint = hintFor(field);
  const left = element('span', { class: 'end left', part: 'end', id: `${field.id}-left` });
  const right = element('span', { class: 'end right', part: 'end', id: `${field.id}-right` });
  const options = field.options.map((option) => optionFor(field, option, actions));
  const row = element('div', { class: 'options' }, ...options.map((option) => option.node));
  const error = errorFor(field);
  const node = element(
    'fieldset',
    { class: 'field', role: 'radiogroup', 'aria-describedby': `${hint.id} ${left.id} ${right.id} ${error.id}` },
    element('legend', {}, heading),
    hint,
    element('div', { class: 'scale', part: 'scale' }, left, row, right),
    error,
  );
  let known = field.value;
  const update = (now: ScaleField, labels: Labels, message: string): void => {
    showTexts(heading, hint, now, labels);
    setText(left, now.left ?? '');
    setText(right, now.right ?? '');
    attributes(node, { 'aria-required': now.required && 'true' });
    showError(error, node, message);
    if (now.value !== undefined) for (const { radio } of options) radio.checked = radio.value === String(now.value);
    known = now.value;
  };
  const answer = (): number | undefined => {
    const chosen = options.find(({ radio }) => radio.checked);
    const value = chosen && Number(chosen.radio.value);
    return value === known ? undefined : value;
  };
  return { node, heading, update, answer };
}
