// Goes through the screens of a survey.
import { everyType } from './every_type.mjs';
import { standard } from './standard.mjs';

export const surveys = [standard, everyType];

/** Every survey in every presentation, as rows of a table: `{ title, survey, markup }`. */
export const shown = surveys.flatMap((survey) =>
  ['inline', 'popover'].map((presentation) => ({
    title: `${survey.name}, ${presentation}`,
    presentation,
    survey,
    markup: survey[presentation],
  })),
);

/** Calls `look(name)` at each screen when nothing moves any more. */
export async function walk(page, survey, look) {
  for (const [name, reach] of survey.screens) {
    await reach(page);
    await page.still();
    await look(name);
  }
}
