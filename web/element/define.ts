// Registers the element.
import type { Assets } from './assets.js';
import { SurveyElement } from './survey_element.js';

/** Registers `<zeroten-survey>` once; on a server, and when another copy of the script was first, does nothing. */
export function defineElement(assets: Assets): void {
  if (typeof customElements === 'undefined' || customElements.get('zeroten-survey')) return;
  customElements.define(
    'zeroten-survey',
    class extends SurveyElement {
      protected override readonly assets = assets;
    },
  );
  assets.deliveries.resume();
}
