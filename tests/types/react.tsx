// What TypeScript knows of the element in JSX once `zeroten/react` is imported. Read by `script/lint types`, never run.
import type { SurveyElement } from 'zeroten';
import type {} from 'zeroten/react';

export const whole = (
  <zeroten-survey
    className="survey"
    subject="Fjellrev"
    survey-id="shop"
    presentation="popover"
    position="top-start"
    idle={60}
    color-coded
    open
    facts={{ user: { plan: 'pro' } }}
    definition={{ zeroten: 1, id: 'shop' }}
    ref={(element: SurveyElement | null) => void element?.show()}
    onzeroten-complete={({ detail }) => detail.response.category}
  />
);
// @ts-expect-error: no such channel
export const channel = <zeroten-survey channel="fax" />;
// @ts-expect-error: an answer has no ending
export const answer = <zeroten-survey onzeroten-answer={({ detail }) => detail.ending} />;
