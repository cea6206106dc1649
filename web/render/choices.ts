// One or several things to choose, as native radio buttons or check boxes; one of them may ask what it is.
import type { Choice, ChoiceField, ChoicesField, Chosen, Labels, Value } from '../engine/messages.js';
import { attributes, element } from './dom.js';
import { errorFor, type FieldView, headingFor, hintFor, showError, showTexts } from './field.js';

type AnyChoiceField = ChoiceField | ChoicesField;

interface ChoiceView {
  choice: Choice;
  node: HTMLElement;
  box: HTMLInputElement;
  written: HTMLInputElement | undefined;
}

function viewFor(field: AnyChoiceField, choice: Choice): ChoiceView {
  const type = field.type === 'choices' ? 'checkbox' : 'radio';
  const box = element('input', { type, name: field.id, value: choice.id, class: 'box', part: 'choice' });
  const label = element('label', { class: 'choice' }, box, element('span', {}, choice.text));
  if (!choice.other) return { choice, node: label, box, written: undefined };
  const written = element('input', {
    type: 'text',
    class: 'text other',
    part: 'text',
    'aria-label': field.otherLabel ?? choice.text,
    placeholder: field.otherLabel,
  });
  written.hidden = true;
  return { choice, node: element('div', {}, label, written), box, written };
}

/** What the view stands for when it is chosen. */
const chosen = ({ choice, written }: ChoiceView): Chosen => (written ? { other: written.value } : choice.id);

const isFor = ({ choice }: ChoiceView, value: Chosen): boolean =>
  typeof value === 'string' ? value === choice.id : choice.other === true;

function listOf(value: Chosen | Chosen[] | undefined): Chosen[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

export function createChoices(field: AnyChoiceField): FieldView<AnyChoiceField> {
  const heading = headingFor(field);
  const hint = hintFor(field);
  const error = errorFor(field);
  const views = field.choices.map((choice) => viewFor(field, choice));
  const node = element(
    'fieldset',
    { class: 'field', 'aria-describedby': `${hint.id} ${error.id}` },
    element('legend', {}, heading),
    hint,
    element('div', { class: 'choices', part: 'choices' }, ...views.map((view) => view.node)),
    error,
  );
  const reveal = (): void => {
    for (const { box, written } of views) if (written) written.hidden = !box.checked;
  };
  node.addEventListener('change', ({ target }) => {
    const changed = views.find(({ box }) => box === target);
    if (field.type === 'choices' && changed?.box.checked) {
      // "None of these" and the others exclude each other.
      for (const view of views)
        if (view !== changed && (view.choice.exclusive || changed.choice.exclusive)) view.box.checked = false;
    }
    reveal();
    if (changed?.box.checked) changed.written?.focus();
  });
  let known = '[]';
  const now = (): Chosen[] => views.filter(({ box }) => box.checked).map(chosen);
  const update = (next: AnyChoiceField, labels: Labels, message: string): void => {
    showTexts(heading, hint, next, labels);
    attributes(node, { 'aria-required': next.required && 'true' });
    showError(error, node, message);
    const values = listOf(next.value);
    if (JSON.stringify(values) !== known && !message) {
      for (const view of views) {
        const value = values.find((each) => isFor(view, each));
        view.box.checked = value !== undefined;
        if (view.written && typeof value === 'object') view.written.value = value.other;
      }
    }
    known = JSON.stringify(values);
    reveal();
  };
  const answer = (goingOn: boolean): Value | null | undefined => {
    const values = now();
    const half = values.some((value) => typeof value === 'object' && value.other.trim() === '');
    if (JSON.stringify(values) === known || (half && !goingOn)) return undefined;
    return field.type === 'choices' ? values : (values[0] ?? null);
  };
  return { node, heading, update, answer };
}
