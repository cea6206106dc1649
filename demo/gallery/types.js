// What can be looked at: every type of question, a page of several, an error, and the endings.

/**
 * `survey` is a file in surveys/. `does` is what the gallery answers to get there: a score that it chooses, or null to go on
 * without one.
 */
const type = (id, name, survey = id, more = {}) => [id, { id, name, survey, ...more }];

export const groups = [
  [
    'Scores',
    [
      type('nps', 'Net Promoter'),
      type('nps-colors', 'Net Promoter, colour-coded', 'nps', { colored: true }),
      type('numbers', 'Rating with numbers'),
      type('stars', 'Rating with stars'),
      type('smileys', 'Rating with smileys'),
      type('emotion', 'Emotion'),
    ],
  ],
  ['Choices', [type('choice', 'One of several'), type('choices', 'Several, with other'), type('consent', 'Consent')]],
  ['What is typed', [type('text', 'Text'), type('email', 'E-mail'), type('number', 'Number'), type('date', 'Date')]],
  [
    'Around them',
    [
      type('statement', 'Statement'),
      type('page', 'Several on a page'),
      type('error', 'An answer is missing', 'score', { does: null }),
    ],
  ],
  [
    'Endings',
    [
      type('promoter', 'Promoter', 'score', { does: 10 }),
      type('passive', 'Passive', 'score', { does: 8 }),
      type('detractor', 'Detractor', 'score', { does: 2 }),
      type('actions', 'With all actions', 'actions', { does: 9 }),
    ],
  ],
];

export const types = new Map(groups.flatMap(([, all]) => all));
