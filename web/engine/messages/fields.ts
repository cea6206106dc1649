// The questions on a screen.
import type { Chosen, Rich } from './values.js';

export interface Option {
  value: number;
  /** The accessible name: the value, and the label of the end if it is one. */
  name: string;
}

interface FieldBase {
  id: string;
  label: Rich;
  help?: Rich;
  required: boolean;
}

export interface ScaleField extends FieldBase {
  type: 'nps' | 'rating';
  /** Ratings only. */
  look?: 'numbers' | 'stars' | 'smileys';
  /** Stars: the name of so many, a plural by {count} in ICU message syntax. */
  names?: string;
  left?: string;
  right?: string;
  options: Option[];
  value?: number;
}

export interface Choice {
  id: string;
  text: string;
  /** The respondent writes what it is. */
  other?: true;
  /** Excludes the others. */
  exclusive?: true;
}

interface ChoicesBase extends FieldBase {
  /** Beside the field of a choice that asks what it is. */
  otherLabel?: string;
}

export interface ChoiceField extends ChoicesBase {
  type: 'choice' | 'emotion';
  choices: Choice[];
  value?: Chosen;
}

export interface ChoicesField extends ChoicesBase {
  type: 'choices';
  min: number;
  max: number;
  choices: Choice[];
  value?: Chosen[];
}

export interface TextField extends FieldBase {
  type: 'text';
  multiline: boolean;
  /** In code points. */
  maxLength: number;
  /** How many are left: a plural by {count} in ICU message syntax. */
  counter: string;
  placeholder?: string;
  value?: string;
}

export interface EmailField extends FieldBase {
  type: 'email';
  placeholder?: string;
  value?: string;
}

export interface NumberField extends FieldBase {
  type: 'number';
  min?: number;
  max?: number;
  step: number;
  unit?: string;
  placeholder?: string;
  value?: number;
}

export interface DateField extends FieldBase {
  type: 'date';
  /** YYYY-MM-DD */
  min?: string;
  max?: string;
  value?: string;
}

/** The label is what is agreed to. */
export interface ConsentField extends FieldBase {
  type: 'consent';
  value?: boolean;
}

/** Says something and asks nothing. */
export interface StatementField extends FieldBase {
  type: 'statement';
  value?: undefined;
}

export type InputField = TextField | EmailField | NumberField | DateField;
export type Field = ScaleField | ChoiceField | ChoicesField | InputField | ConsentField | StatementField;
