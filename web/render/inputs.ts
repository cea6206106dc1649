// What is typed besides words: an address, a number, a day. text.ts draws them; here is what differs.
import type { DateField, InputField, NumberField } from '../engine/messages.js';
import { element } from './dom.js';
import type { Typing } from './text.js';

/** A number may have a comma. What is none is left to the engine, which says so. */
function numberIn(text: string): number | string {
  const number = Number(text.trim().replace(',', '.'));
  return Number.isNaN(number) ? text : number;
}

function withUnit(field: NumberField, control: HTMLElement): HTMLElement {
  if (!field.unit) return control;
  return element('div', { class: 'measured' }, control, element('span', { class: 'unit' }, field.unit));
}

export const typings = {
  email: { attributes: () => ({ type: 'email' }) },
  number: {
    attributes: () => ({ inputmode: 'decimal' }),
    read: numberIn,
    around: (field, control) => withUnit(field as NumberField, control),
  },
  date: {
    attributes: (field: InputField) => {
      const { min, max } = field as DateField;
      return { type: 'date', min, max };
    },
  },
} satisfies Record<string, Typing>;
