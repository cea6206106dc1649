// <zeroten-survey>: the attributes, properties and methods of docs/embedding.md.
import type { Channel, Facts, OpenOptions } from '../engine/messages.js';
import { nextTask } from '../engine/task.js';
import { now } from '../host/clock.js';
import { chooseLanguage, languageAround } from '../host/language.js';
import { loadOnce } from '../host/load.js';
import { randomId } from '../host/random.js';
import type { Assets } from './assets.js';
import { channelOf, floats, isBuiltIn, type Place, placeOf } from './place.js';
import { definitionText, hasSource, type Source } from './source.js';
import type { Presentations } from './stage.js';
import { type Request, Widget } from './widget.js';

declare global {
  interface HTMLElementTagNameMap {
    'zeroten-survey': SurveyElement;
  }
}

/** On a server there is no HTMLElement, and importing must still work. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export abstract class SurveyElement extends Base {
  static readonly observedAttributes = ['survey', 'subject', 'survey-id', 'open', 'presentation', 'position'];

  // Accessors, because frameworks look for them in the class to tell a property from an attribute.
  /** Who answers, if the page knows and may say so. Read when the survey is shown. */
  accessor respondent: string | undefined;
  /** What the page knows and the definition declares: `{ user: { plan: 'pro' } }`. Read when the survey is shown. */
  accessor facts: Facts | undefined;
  protected abstract readonly assets: Assets;
  #definition: unknown;
  #widget: Widget | undefined;
  #starting: Promise<void> | undefined;
  /** What the source came to: a kiosk begins again where there is no network. */
  #text: Promise<string> | undefined;

  constructor() {
    super();
    // What the page has in the element is what opens it.
    this.addEventListener('click', ({ target }) => {
      if (target === this || !this.#floats || !hasSource(this.#source)) return;
      // Safari gives no focus to what is clicked, and it is to come back here.
      (target as Element).closest<HTMLElement>('button, a')?.focus({ preventScroll: true });
      void this.show();
    });
    // A value that was set before the browser knew this class hides the accessor.
    for (const name of ['respondent', 'facts', 'definition'] as const) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (!own) continue;
      Reflect.deleteProperty(this, name);
      this[name] = own.value;
    }
  }

  /** The survey as an object or JSON text, in place of the attributes `survey` and `subject`. */
  get definition(): unknown {
    return this.#definition;
  }
  set definition(definition: unknown) {
    this.#definition = definition ?? undefined;
    this.#text = undefined;
    this.#autostart();
  }

  /** Shows the survey. Resolves when it is there, or when a `zeroten-error` said why not. */
  show(): Promise<void> {
    if (this.#widget?.running) return Promise.resolve();
    if (this.#starting) return this.#starting;
    this.#widget ??= new Widget(this, this.assets, { ended: () => this.#ended(), restart: () => this.reset() });
    const starting = this.#widget.start(this.#request()).finally(() => {
      if (this.#starting === starting) this.#starting = undefined;
    });
    this.#starting = starting;
    if (this.#floats) this.setAttribute('open', '');
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

  /**
   * The respondent takes the consent back: every answer on this device that no collector has is forgotten. Resolves with how
   * many there were.
   */
  withdraw(): Promise<number> {
    this.#widget?.end();
    return this.assets.deliveries.withdraw();
  }

  connectedCallback(): void {
    if (this.#widget?.running) this.#widget.raise();
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
    if (/^su/.test(name)) this.#text = undefined;
    if (name === 'open' && value === null) this.dismiss();
    else if (name.startsWith('p') && this.#widget?.running) this.#move();
    else this.#autostart();
  }

  get #floats(): boolean {
    return floats(this.getAttribute('presentation'));
  }

  get #place(): Place {
    return placeOf(this.getAttribute('presentation'), this.getAttribute('position'));
  }

  get #collector(): string | null {
    const collector = this.getAttribute('collector');
    const token = this.getAttribute('token');
    return collector !== null && token ? `${collector}#${token}` : collector;
  }

  get #source(): Source {
    return {
      definition: this.#definition,
      survey: this.getAttribute('survey'),
      subject: this.getAttribute('subject'),
      id: this.getAttribute('survey-id'),
    };
  }

  /**
   * What a page sets in one go counts as a whole, in whatever order it comes: the survey starts when that is done, in a
   * task of its own.
   */
  #autostart(): void {
    void nextTask().then(() => {
      if (!this.isConnected || this.#starting || this.#widget?.running || !hasSource(this.#source)) return;
      if (!this.#floats || this.hasAttribute('open') || this.#widget?.suspended) void this.show();
    });
  }

  #ended(): void {
    this.#starting = undefined;
    if (this.#floats) this.removeAttribute('open');
  }

  /** A survey that is shown goes where its attributes say now. */
  #move(): void {
    const place = this.#place;
    if (this.#floats) this.setAttribute('open', '');
    const raise = (presentations?: Presentations): void => this.#widget?.raise(place, presentations);
    this.#presentations(place).then(raise, () => {}); // what cannot be loaded leaves it where it is
  }

  async #presentations({ presentation }: Place): Promise<Presentations | undefined> {
    return isBuiltIn(presentation) ? undefined : this.assets.presentations();
  }

  #request(): Request {
    const { engines, wording } = this.assets;
    const place = this.#place;
    engines.preload();
    const stated = this.getAttribute('language') || languageAround(this);
    const language = chooseLanguage(stated, navigator.languages);
    return {
      definition: this.#definitionText(),
      wording: language.wording === 'en' ? Promise.resolve('') : loadOnce(wording(language.wording)), // en is built in
      options: this.#options(language.tag, place),
      place,
      presentations: this.#presentations(place),
      collector: this.#collector,
    };
  }

  #definitionText(): Promise<string> {
    const text = this.#text ?? definitionText(this.#source, document.baseURI);
    this.#text = text;
    text.catch(() => (this.#text = undefined)); // the next try asks again
    return text;
  }

  #options(language: string, { presentation }: Place): OpenOptions {
    const channel = (this.getAttribute('channel') ?? channelOf(presentation)) as Channel;
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
