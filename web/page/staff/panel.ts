// What the staff of a kiosk see: how many answers wait, when the last one was delivered, and what they can do about it.
import type { SurveyResponse } from '../../engine/messages.js';
import { element } from '../../render/dom.js';
import { jsonLines } from '../answers.js';
import { canFillScreen, fillScreen } from '../full_screen.js';
import type { StaffLanguage, StaffWords } from './words.js';

export interface StaffState {
  /** Those that no collector has. */
  responses: readonly SurveyResponse[];
  /** Undefined: there is no collector to deliver to. */
  delivery?: { refused: number; last: number | undefined };
  /** Undefined: it is not known, or makes no difference. */
  offline?: boolean | undefined;
  persisted?: boolean | undefined;
}

export interface StaffActs {
  send(): void;
  close(): void;
}

type Row = [name: string, value: string];

export class Panel {
  readonly #language: StaffLanguage;
  readonly #words: StaffWords;
  readonly #rows = element('dl');
  readonly #save: HTMLAnchorElement;
  readonly #send: HTMLButtonElement;
  #url: string | undefined;
  readonly nodes: readonly Node[];

  /** The file is called `name`.jsonl. */
  constructor(name: string, language: StaffLanguage, words: StaffWords, acts: StaffActs) {
    this.#language = language;
    this.#words = words;
    this.#save = element('a', { download: `${name}.jsonl` }, words.save);
    this.#send = button(words.send, () => acts.send());
    const full = canFillScreen() ? [button(words.fullScreen, fillScreen)] : [];
    const close = button(words.close, () => acts.close());
    const all = element('div', { class: 'acts' }, this.#send, this.#save, ...full, close);
    this.nodes = [element('h1', { tabindex: '-1', autofocus: true }, words.staff), this.#rows, all];
  }

  show(state: StaffState): void {
    const { responses, delivery } = state;
    this.release();
    this.#save.hidden = responses.length === 0;
    this.#send.hidden = responses.length === 0 || !delivery;
    if (responses.length) {
      this.#url = URL.createObjectURL(new Blob([jsonLines(responses)], { type: 'application/x-ndjson' }));
      this.#save.href = this.#url;
    }
    const rows = this.#rowsOf(state).map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, value)),
    );
    this.#rows.replaceChildren(...rows);
  }

  /** The file of answers is not needed any more. */
  release(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }

  #rowsOf({ responses, delivery, offline, persisted }: StaffState): Row[] {
    const words = this.#words;
    const yes = (is: boolean): string => (is ? words.yes : words.no);
    const number = (count: number): string => count.toLocaleString(this.#language);
    return [
      [delivery ? words.waiting : words.kept, number(responses.length)],
      ...(delivery?.refused ? [[words.refused, number(delivery.refused)] satisfies Row] : []),
      ...(delivery ? [[words.delivered, this.#time(delivery.last)] satisfies Row] : []),
      ...(offline === undefined ? [] : [[words.offline, yes(offline)] satisfies Row]),
      ...(persisted === undefined ? [] : [[words.persisted, yes(persisted)] satisfies Row]),
    ];
  }

  #time(time: number | undefined): string {
    if (time === undefined) return this.#words.never;
    return new Date(time).toLocaleString(this.#language, { dateStyle: 'medium', timeStyle: 'short' });
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button' }, text);
  node.addEventListener('click', act);
  return node;
}
