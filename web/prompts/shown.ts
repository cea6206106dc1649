// One prompt on the screen: the element, and what the respondent makes of it.

import type { Facts } from '../engine/messages.js';
import type { StartOptions } from '../loader/options.js';
import { addLaterButton } from './later_button.js';
import type { Show } from './messages.js';

export interface ShownListener {
  answered(): void;
  /** It is gone, with `answered` before or without. */
  closed(how: 'dismissed' | 'later'): void;
  /** It never came to be seen. */
  failed(): void;
}

interface SurveyElement extends HTMLElement {
  definition?: unknown;
  respondent?: string;
  facts?: Facts;
  show(): Promise<void>;
  dismiss(): void;
}

function attributes(element: HTMLElement, values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) if (value) element.setAttribute(name, value);
}

/** The element of `zeroten/element`, not yet on the page. */
export function surveyElement(definition: string, show: Show, options: StartOptions, facts: Facts): SurveyElement {
  const survey = document.createElement('zeroten-survey') as SurveyElement;
  const { collector, token, language, presentation = 'popover', position, respondent } = options;
  const { touchpoint } = show;
  attributes(survey, { collector, token, language, presentation, position, touchpoint });
  survey.definition = definition;
  survey.facts = { ...facts, event: show.event };
  if (respondent) survey.respondent = respondent;
  return survey;
}

/** `later`: the words for putting it off, where that is offered. */
export function present(survey: SurveyElement, later: string | undefined, listener: ShownListener): void {
  let seen = false;
  let how: 'dismissed' | 'later' = 'dismissed';
  const end = (): void => survey.remove();
  survey.addEventListener('zeroten-show', () => {
    seen = true;
    if (later === undefined) return;
    addLaterButton(survey, later, () => {
      how = 'later';
      survey.dismiss();
    });
  });
  survey.addEventListener('zeroten-answer', () => listener.answered(), { once: true });
  survey.addEventListener('zeroten-dismiss', () => {
    listener.closed(how);
    end();
  });
  document.body.append(survey);
  // It is there, or a `zeroten-error` has said why not.
  void survey.show().then(() => {
    if (seen) return;
    listener.failed();
    end();
  });
}
