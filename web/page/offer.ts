// Answers as a file: a link at the lower edge of the page, and what must be said beside it.
import type { SurveyResponse } from '../engine/messages.js';
import { element } from '../render/dom.js';
import { jsonLines } from './answers.js';
import type { PagePhrases } from './data.js';

export interface Offered {
  responses: readonly SurveyResponse[];
  phrases: PagePhrases;
  /** The browser does not keep them: what is not saved as a file is gone with the page. */
  unsaved?: boolean;
  /** Says how many there are. */
  count?: boolean;
}

export class Offer {
  readonly node = element('aside', { hidden: '' });
  readonly #name: string;
  #url: string | undefined;

  /** The file is called `name`.jsonl. */
  constructor(name: string) {
    this.#name = name;
  }

  show({ responses, phrases, unsaved, count }: Offered): void {
    this.#release();
    this.#url = URL.createObjectURL(new Blob([jsonLines(responses)], { type: 'application/x-ndjson' }));
    const text = count ? `${phrases.download} (${responses.length})` : phrases.download;
    const link = element('a', { class: 'download', href: this.#url, download: `${this.#name}.jsonl` }, text);
    this.node.replaceChildren(...(unsaved ? [element('p', { role: 'status' }, phrases.keepOpen)] : []), link);
    this.node.hidden = false;
  }

  hide(): void {
    this.#release();
    this.node.hidden = true;
    this.node.replaceChildren();
  }

  #release(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }
}
