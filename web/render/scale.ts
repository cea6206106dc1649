// A scale, 0 to 10 or a rating: native radio buttons, with the meaning of both ends in sight.
import type { Labels, Option, ScaleField } from '../engine/messages.js';
import { attributes, element, setText } from './dom.js';
import { errorFor, type FieldActions, type FieldView, headingFor, hintFor, showError, showTexts } from './field.js';
import { smiley, star } from './looks.js';
import { plural } from './plural.js';

interface OptionView {
  node: HTMLElement;
  radio: HTMLInputElement;
}

/** What an option shows beside its radio button, and what it is called. */
function faceOf(field: ScaleField, option: Option, language: string): { face: Element; name: string } {
  if (field.look === 'stars') return { face: star(), name: plural(field.names ?? '', option.value, language) };
  const { length } = field.options;
  if (field.look === 'smileys') return { face: smiley(((option.value - 1) * 2) / (length - 1) - 1), name: option.name };
  const digits = new Intl.NumberFormat(language).format(option.value);
  // The name has the digits that are in sight.
  const name = option.name.replace(String(option.value), digits);
  return { face: element('span', { class: 'digits', 'aria-hidden': name !== digits && 'true' }, digits), name };
}

function optionFor(field: ScaleField, option: Option, actions: FieldActions, language: string): OptionView {
  const number = String(option.value);
  const { face, name } = faceOf(field, option, language);
  const radio = element('input', { type: 'radio', name: field.id, value: number, part: 'option', class: 'radio' });
  if (face.matches('svg, [aria-hidden]')) radio.setAttribute('aria-label', name);
  // A click made by a pointer has a count; the ones that arrow keys and the space bar cause have none: they only select.
  radio.addEventListener('click', (event) => {
    if (event.detail > 0) actions.pick(field.id, option.value);
  });
  return { node: element('label', { class: 'option' }, radio, face), radio };
}

export function createScale(field: ScaleField, actions: FieldActions, language: string): FieldView<ScaleField> {
  const heading = headingFor(field);
  const hint = hintFor(field);
  const left = element('span', { class: 'end left', part: 'end', id: `${field.id}-left` });
  const right = element('span', { class: 'end right', part: 'end', id: `${field.id}-right` });
  const options = field.options.map((option) => optionFor(field, option, actions, language));
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
