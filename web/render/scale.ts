// A scale, 0 to 10 or a rating: native radio buttons, with the meaning of both ends in sight.
import type { Labels, Option, ScaleField } from '../engine/messages.js';
import { digits } from './digits.js';
import { attributes, element, setText } from './dom.js';
import { errorFor, type FieldActions, type FieldView, headingFor, hintFor, showError, showTexts } from './field.js';

/** What an option shows beside its radio button, and what it is called. */
export interface Face {
  face: Element;
  name: string;
}

/** Undefined: the number. */
export type Faces = (field: ScaleField, option: Option, language: string) => Face | undefined;

interface OptionView {
  node: HTMLElement;
  radio: HTMLInputElement;
}

function numberFor(option: Option, language: string): Face {
  const number = digits(option.value, language);
  // The name has the digits that are in sight.
  const name = option.name.replace(String(option.value), number);
  return { face: element('span', { class: 'digits', 'aria-hidden': name !== number && 'true' }, number), name };
}

function optionFor(field: ScaleField, option: Option, actions: FieldActions, { face, name }: Face): OptionView {
  const number = String(option.value);
  const radio = element('input', { type: 'radio', name: field.id, value: number, part: 'option', class: 'radio' });
  if (face.matches('svg, [aria-hidden]')) radio.setAttribute('aria-label', name);
  // A click made by a pointer has a count; the ones that arrow keys and the space bar cause have none: they only select.
  radio.addEventListener('click', (event) => {
    if (event.detail > 0) actions.pick(field.id, option.value);
  });
  return { node: element('label', { class: 'option' }, radio, face), radio };
}

export function createScale(
  field: ScaleField,
  actions: FieldActions,
  language: string,
  faces?: Faces,
): FieldView<ScaleField> {
  const heading = headingFor(field);
  const hint = hintFor(field);
  const left = element('span', { class: 'end left', part: 'end', id: `${field.id}-left` });
  const right = element('span', { class: 'end right', part: 'end', id: `${field.id}-right` });
  const options = field.options.map((option) =>
    optionFor(field, option, actions, faces?.(field, option, language) ?? numberFor(option, language)),
  );
  const row = element('div', { class: `options ${field.look ?? 'nps'}` }, ...options.map((option) => option.node));
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
