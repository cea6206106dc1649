// What `zeroten page` wrote into the page: the survey and how it is to be asked.
import type { Shipped } from '../host/language.js';

/** Sentences that only this page says, in one language. */
export interface PagePhrases {
  download: string;
  keepOpen: string;
  error: string;
}

export interface PageLanguage {
  phrases: PagePhrases;
  /** The text of i18n/LANGUAGE.json; left out where the engine has the words. */
  wording?: string;
}

export interface PageData {
  definition: { id: string; facts?: Record<string, unknown> };
  presentation: 'page' | 'kiosk';
  /** An absolute URL; left out: answers stay on the device. */
  collector?: string;
  /** Digits that open the staff's panel on a kiosk. */
  staffCode?: string;
  /** The page has a service worker beside it. */
  installed?: boolean;
  /** The language to ask in, whatever the browser prefers. */
  language?: string;
  /** By the name of their file, the one to fall back on first; at least one. */
  languages: Partial<Record<Shipped, PageLanguage>>;
}

/** The text of the data block called `id`. */
export function blockText(document: Document, id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
