// The survey that is looked at, and the page it stands on.
import { make } from '../shared/dom.js';
import { directionOf } from './languages.js';
import { types } from './types.js';

/** Brings a survey to the moment that its type is about, and leaves the focus and the page where they were. */
function answerFor(survey, score) {
  const [before, x, y] = [document.activeElement, scrollX, scrollY];
  const form = survey.shadowRoot.querySelector('form');
  if (score !== null) form.querySelector(`[value="${score}"]`).click();
  form.querySelector('.next').click();
  survey.shadowRoot.activeElement?.blur();
  if (before !== document.body) before?.focus({ preventScroll: true });
  scrollTo(x, y);
}

/** The attributes of the element, as a page would write them. */
export function attributesOf({ type, presentation, position, language }) {
  const { survey, colored } = types.get(type);
  return {
    survey: `surveys/${survey}.json`,
    presentation: presentation !== 'inline' && presentation,
    position: position && !['bottom-end', 'bottom'].includes(position) && position,
    language,
    'color-coded': colored,
  };
}

export function surveyFor(state) {
  const survey = make('zeroten-survey', attributesOf(state));
  const { does } = types.get(state.type);
  if (does !== undefined) survey.addEventListener('zeroten-show', () => answerFor(survey, does), { once: true });
  return survey;
}

/** Lines that look like a page, behind a survey that stands above one. */
export function sketch() {
  return make('div', { class: 'sketch', 'aria-hidden': 'true' }, ...Array.from({ length: 9 }, () => make('i')));
}

/** The part of the page that is in the survey's language. */
export function speak(node, language) {
  node.lang = language;
  node.dir = directionOf(language);
}

let sheet = null;
let wanted;
/** Puts one of the ready themes on the page. The survey is drawn after it: it computes with the theme's colours. */
export async function wear(theme) {
  wanted = theme;
  const next = theme === 'standard' ? null : make('link', { rel: 'stylesheet', href: `../themes/${theme}.css` });
  if (next) {
    await new Promise((resolve) => {
      next.addEventListener('load', resolve, { once: true });
      next.addEventListener('error', resolve, { once: true });
      document.head.append(next);
    });
  }
  if (wanted !== theme) {
    next?.remove(); // another one was chosen meanwhile
    return false;
  }
  sheet?.remove();
  sheet = next;
  return true;
}
