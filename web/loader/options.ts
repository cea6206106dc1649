// What a page says of its surveys and its respondent.
import type { Facts } from '../engine/messages.js';

export interface StartOptions {
  /** Definitions, or the URLs of some. Each says in `show` to whom it is shown, and when. */
  surveys: (string | URL | object)[];
  /** Where answers go: the URL of a collector. */
  collector?: string | undefined;
  /** What the page knows: `{ user: { plan: 'pro' } }`. */
  facts?: Facts | undefined;
  respondent?: string | undefined;
  /** Proves who the respondent is, where the collector asks for it. */
  token?: string | undefined;
  /** BCP 47; else that of the page. */
  language?: string | undefined;
  presentation?: 'popover' | 'bar' | undefined;
  position?: string | undefined;
  /** Rest after any survey, for surveys that do not say their own: `'7d'`. */
  cooldown?: string | undefined;
  /** Ids of surveys that have enough answers. */
  full?: string[] | undefined;
  /** `unknown`: nothing is stored, and nobody is asked, before `consent(true)`. */
  consent?: 'granted' | 'unknown' | undefined;
  /** Do Not Track and Global Privacy Control count as a refusal. */
  privacySignals?: boolean | undefined;
}
