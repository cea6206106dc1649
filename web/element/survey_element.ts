// <zeroten-survey>: the attributes, properties and methods of docs/embedding.md.
import type { Engines } from '../engine/engines.js';
import type { Channel, Facts, OpenOptions } from '../engine/messages.js';
import { now } from '../host/clock.js';
import { chooseLanguage, languageAround, type Shipped } from '../host/language.js';
import { loadOnce } from '../host/load.js';
import { randomId } from '../host/random.js';
import { definitionText, hasSource, type Source } from './source.js';
import { type Request, Widget } from './widget.js';

/** What the element needs from the files around it. */
export interface Assets {
  engines: Engines;
  wording(language: Shipped): URL | string;
}

/** On a server there is no HTMLElement, and importing must still work. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export abstract class SurveyElement extends Base {
  static readonly observedAttributes = ['survey', 'subject', 'open', 'presentation'];

  /** Who answers, if the page knows and may say so. Read when the survey is shown. */
  declare respondent: string | undefined;
  /** What the page knows and the definition declares: `{ user: { plan: 'pro' } }`. Read when the survey is shown. */
  declare facts: Facts | undefined;
  protected abstract readonly assets: Assets;
  #definition: unknown;
  #widget: Widget | undefined;
  #starting: Promise<void> | undefined;

  /** The survey as an object or JSON text, in place of the attributes `survey` and `subject`. */
  get definition(): unknown {
    return this.#definition;
  }
  set definition(definition: unknown) {
    this.#definition = definition ?? undefined;
    this.#autostart();
  }

  /** Shows the survey. Resolves when it is there, or when a `zeroten-error` said why not. */
  show(): Promise<void> {
    if (this.#widget?.running) return Promise.resolve();
    if (this.#starting) return this.#starting;
    this.#widget ??= new Widget(this, this.assets.engines, () => this.#ended());
    const starting = this.#widget.start(this.#request()).finally(() => {
      if (this.#starting === starting) this.#starting = undefined;
    });
    this.#starting = starting;
    if (this.#popover) this.setAttribute('open', '');
    return starting;
  }

  /** Closes the survey, as the respondent's close button does. */
  dismiss(): void {
    this.#widget?.dismiss();
  }

  /** Takes the survey away and forgets its session; an inline survey starts from the beginning. */
  reset(): void {
    this.#widget?.end();
    this.#autostart();
  }

  connectedCallback(): void {
    this.#upgrade();
    if (this.#widget?.running) this.#widget.raise(this.#popover);
    else this.#autostart();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return; // it was only moved
      this.#starting = undefined;
      this.#widget?.suspend();
    });
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === 'open' && value === null) this.dismiss();
    else this.#autostart();
  }

  get #popover(): boolean {
    return this.getAttribute('presentation') === 'popover';
  }

  get #source(): Source {
    return {
      definition: this.#definition,
      survey: this.getAttribute('survey'),
      subject: this.getAttribute('subject'),
      id: this.getAttribute('survey-id'),
    };
  }

  #autostart(): void {
    if (!this.isConnected || this.#starting || this.#widget?.running || !hasSource(this.#source)) return;
    if (!this.#popover || this.hasAttribute('open') || this.#widget?.suspended) void this.show();
  }

  #ended(): void {
    this.#starting = undefined;
    if (this.#popover) this.removeAttribute('open');
  }

  /** A value that was set before the browser knew this class hides the accessors. */
  #upgrade(): void {
    const own = Object.getOwnPropertyDescriptor(this, 'definition');
    if (!own) return;
    Reflect.deleteProperty(this, 'definition');
    this.definition = own.value;
  }

  #request(): Request {
    const { engines, wording } = this.assets;
    engines.preload();
    const stated = this.getAttribute('language') || languageAround(this);
    const language = chooseLanguage(stated, navigator.languages);
    return {
      definition: definitionText(this.#source, document.baseURI),
      wording: language.wording === 'en' ? Promise.resolve('') : loadOnce(wording(language.wording)), // en is built in
      options: this.#options(language.tag),
      popover: this.#popover,
      collector: this.getAttribute('collector'),
    };
  }

  #options(language: string): OpenOptions {
    const channel = (this.getAttribute('channel') ?? (this.#popover ? 'popover' : 'inline')) as Channel;
    const touchpoint = this.getAttribute('touchpoint');
    return {
      language,
      random: randomId(),
      now: now(),
      channel,
      ...(touchpoint && { touchpoint }),
      ...(this.respondent && { respondent: this.respondent }),
      ...(this.facts && { facts: this.facts }),
    };
  }
}
