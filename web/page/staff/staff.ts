// The staff of a kiosk: how they come to their panel, and that it does not stay open for the next respondent.

import { nextTask } from '../../engine/task.js';
import type { Delivery } from '../../host/transport.js';
import { element } from '../../render/dom.js';
import { type Answers, storageOf } from '../answers.js';
import type { PageData } from '../data.js';
import { whenCornerHeld } from './corner.js';
import { Gate } from './gate.js';
import { Panel, type StaffState } from './panel.js';
import { Receipts } from './receipts.js';
import { staffLanguage, staffWords } from './words.js';

/** The address that shows the panel: who can type an address can read what the browser stores, too. */
export const staffHash = '#staff';

/** Milliseconds after which the panel closes when nobody does anything. */
const patience = 60_000;

export interface StaffBox {
  readonly counts: { refused: number };
  sendNow(): void;
}

export class Staff {
  readonly #data: PageData;
  readonly #answers: Answers;
  readonly #box: () => StaffBox | undefined;
  readonly #receipts: Receipts;
  readonly #gate: Gate | undefined;
  readonly #dialog = element('dialog', { class: 'staff', dir: 'ltr' });
  #panel: Panel | undefined;
  #persisted: boolean | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `box`: the outbox, once it is there. */
  constructor(data: PageData, answers: Answers, box: () => StaffBox | undefined) {
    this.#data = data;
    this.#answers = answers;
    this.#box = box;
    this.#receipts = new Receipts(
      data.definition.id,
      storageOf(() => localStorage),
    );
    if (data.staffCode) this.#gate = new Gate(data.staffCode);
  }

  start(): void {
    const dialog = this.#dialog;
    document.body.append(dialog);
    for (const name of ['pointerdown', 'keydown', 'input']) dialog.addEventListener(name, () => this.#stay());
    dialog.addEventListener('close', () => this.#closed());
    addEventListener('hashchange', () => this.#look());
    const gate = this.#gate;
    if (gate) whenCornerHeld(() => gate.isOpen(performance.now()) && this.#ask(gate));
    this.#look();
  }

  heard({ state }: Delivery): void {
    if (state === 'stored') this.#receipts.note(Date.now());
    void nextTask().then(() => this.#panel?.show(this.#state())); // the box counts when it has told
  }

  #look(): void {
    if (location.hash === staffHash) this.#show();
  }

  #ask(gate: Gate): void {
    if (this.#dialog.open) return;
    const words = this.#open();
    this.#dialog.replaceChildren(gate.form(words, (admitted) => (admitted ? this.#show() : this.#dialog.close())));
    this.#dialog.showModal();
  }

  #show(): void {
    const words = this.#open();
    const language = staffLanguage(navigator.languages);
    this.#panel = new Panel(`${this.#data.definition.id}-answers`, language, words, {
      send: () => this.#box()?.sendNow(),
      close: () => this.#dialog.close(),
    });
    this.#panel.show(this.#state());
    this.#dialog.replaceChildren(...this.#panel.nodes);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector('h1')?.focus();
    void this.#persist();
  }

  #open(): (typeof staffWords)['en'] {
    const language = staffLanguage(navigator.languages);
    const words = staffWords[language];
    this.#dialog.lang = language;
    this.#dialog.ariaLabel = words.staff;
    this.#stay();
    return words;
  }

  #state(): StaffState {
    const { collector, installed } = this.#data;
    const refused = this.#box()?.counts.refused ?? 0;
    return {
      responses: this.#answers.all(),
      ...(collector !== undefined && { delivery: { refused, last: this.#receipts.last } }),
      ...(installed && { offline: Boolean(navigator.serviceWorker?.controller) }),
      persisted: this.#persisted,
    };
  }

  /** A browser may ask whether it may keep the answers: here somebody is there who can say so. It may never answer. */
  async #persist(): Promise<void> {
    const granted = await navigator.storage?.persist?.().catch(() => false);
    this.#persisted = granted;
    this.#panel?.show(this.#state());
  }

  #stay(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#dialog.close(), patience);
  }

  #closed(): void {
    if (this.#dialog.open) return; // it was opened again before the browser told
    clearTimeout(this.#timer);
    this.#panel?.release();
    this.#panel = undefined;
    this.#dialog.replaceChildren();
    if (location.hash === staffHash) history.replaceState(null, '', location.pathname + location.search);
  }
}
