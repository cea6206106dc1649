// What TypeScript knows of the element once `zeroten` is imported. Read by `script/lint types`, never run.
import { type Category, offerPlain, type SurveyElement, type Value } from 'zeroten';

const survey = document.createElement('zeroten-survey') satisfies SurveyElement;

survey.addEventListener('zeroten-complete', (event) => {
  event.detail.response.category satisfies Category | undefined;
  // @ts-expect-error: a response has no such member
  event.detail.response.colour;
});
document.addEventListener('zeroten-answer', ({ detail }) => {
  detail.value satisfies Value | null;
  // @ts-expect-error: before the first answer there is no response
  detail.response.id;
});

survey.facts = { user: { plan: 'pro', orders: 3 } };
survey.facts = undefined;
// @ts-expect-error: a fact is a value
survey.facts = { user: { plan: () => 'pro' } };
// @ts-expect-error: a name, not a number
survey.respondent = 17;
survey.definition = '{"zeroten":1,"id":"a"}';
survey.show() satisfies Promise<void>;

offerPlain(() => import('zeroten/plain'));
