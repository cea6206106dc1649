// The fields that only the full engine asks for. They are in dist/full.js and join those of fields.ts when it is loaded.
import { createChoices } from './choices.js';
import { createConsent, createStatement } from './consent.js';
import type { MoreFields } from './fields.js';
import { typings } from './inputs.js';
import { faces } from './looks.js';
import choices from './styles/choices.css';
import inputs from './styles/inputs.css';
import rating from './styles/rating.css';

export const moreFields: MoreFields = {
  styles: [rating, choices, inputs].join(''),
  create: ({ nps: createScale, text: createText }) => ({
    rating: (field, actions, language) => createScale(field, actions, language, faces),
    choice: createChoices,
    emotion: createChoices,
    choices: createChoices,
    consent: createConsent,
    statement: createStatement,
    email: (field, actions, language) => createText(field, actions, language, typings.email),
    number: (field, actions, language) => createText(field, actions, language, typings.number),
    date: (field, actions, language) => createText(field, actions, language, typings.date),
  }),
};
