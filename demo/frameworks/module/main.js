// The element from an ES module, with properties that no attribute could hold.
import '/dist/element.js';
import { definition, facts } from '../survey.js';

const survey = document.querySelector('zeroten-survey');
const status = document.querySelector('[role="status"]');
if (survey && status) {
  survey.facts = facts;
  survey.definition = definition;
  survey.addEventListener('zeroten-complete', ({ detail }) => {
    status.textContent = `Heard: ${detail.response.category}`;
  });
}
