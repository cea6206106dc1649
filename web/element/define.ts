// Registers the element.

import type { Engines } from '../engine/engines.js';
import type { Shipped } from '../host/language.js';
import { type Assets, SurveyElement } from './survey_element.js';

declare global {
  interface HTMLElementTagNameMap {
    'zeroten-survey': SurveyElement;
  }
}

/** Registers `<zeroten-survey>` once; on a server, and when another copy of the script was first, does nothing. */
export function defineElement(engines: Engines, wording: (language: Shipped) => URL | string): void {
  if (typeof customElements === 'undefined' || customElements.get('zeroten-survey')) return;
  const assets: Assets = { engines, wording };
  customElements.define(
    'zeroten-survey',
    class extends SurveyElement {
      protected override readonly assets = assets;
    },
  );
}
