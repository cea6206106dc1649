// <zeroten-survey>: puts a survey on a page. Attributes and methods in docs/embedding.md.
import { type Engine, EngineLost } from '../engine/engine.js';
import type { Channel, OpenOptions, Problem, Reply, Screen, SurveyResponse } from '../engine/messages.js';
import { SurveySession } from '../engine/session.js';
import { now } from '../host/clock.js';
import { transportTo } from '../host/collector.js';
import { chooseLanguage, languageAround, type Shipped } from '../host/language.js';
import { LoadFailed, loadOnce } from '../host/load.js';
import { randomId } from '../host/random.js';
import type { Delivery } from '../host/transport.js';
import { Card } from '../render/card.js';
import type { Answer } from '../render/question.js';
import { emit } from './events.js';
import { Frame } from './frame.js';
import { Run, type Suspended } from './run.js';
import { definitionText, hasSource, type Source } from './source.js';

/** What the element needs from the files around it. */
export interface Assets {
  engine: Engine;
  wording(language: Shipped): URL | string;
}

/** On a server there is no HTMLElement, and importing must still work. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;
const properties = ['definition', 'respondent'] as const;

export abstract class SurveyElement extends Base {
  static readonly observedAttributes = ['survey', 'subject', 'open', 'presentation'];

  protected abstract readonly assets: Assets;
  #definition: unknown;
  #respondent: string | undefined;
  #frame: Frame | undefined;
  #card: Card | undefined;
  #run: Run | undefined;
  #saved: Suspended | undefined;
  #starting: Promise<void> | undefined;
  #turn = 0;
  #late = false;

  /** The survey as an object or JSON text, in place of the attributes `survey` and `subject`. */
  get definition(): unknown {
    return this.#definition;
  }
  set definition(definition: unknown) {
    this.#definition = definition ?? undefined;
    this.#autostart();
  }

  /** Who answers, if the page knows and may say so. */
  get respondent(): string | undefined {
    return this.#respondent;
  }
  set respondent(respondent: string | undefined) {
    this.#respondent = respondent;
  }

  /** Shows the survey. Resolves when it is there, or when a `zeroten-error` said why not. */
  show(): Promise<void> {
    if (this.#run) return Promise.resolve();
    if (this.#starting) return this.#starting;
    this.#turn += 1;
    const starting = this.#start(this.#turn).finally(() => {
      if (this.#starting === starting) this.#starting = undefined;
    });
    this.#starting = starting;
    return starting;
  }

  /** Closes the survey, as the respondent's close button does. */
  dismiss(): void {
    this.#guard(() => this.#run?.dismiss());
    this.#close();
  }

  /** Forgets the session without a word to the engine; an inline survey starts from the beginning. */
  reset(): void {
    this.#end();
    this.#autostart();
  }

  connectedCallback(): void {
    for (const name of properties) this.#upgrade(name);
    if (this.#run)
      this.#frame?.show(this.#popover); // moved: a browser takes what moves out of the top layer
    else this.#autostart();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#turn += 1;
      this.#starting = undefined;
      this.#guard(() => (this.#saved = this.#run?.suspend()));
      this.#run = undefined;
    });
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === 'open' && value === null && (this.#run || this.#starting)) this.dismiss();
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
    if (!this.isConnected || this.#run || !hasSource(this.#source)) return;
    if (!this.#popover || this.hasAttribute('open') || this.#saved) void this.show();
  }

  /** Values that were set before the browser knew this class hide its accessors. */
  #upgrade(name: (typeof properties)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name] as never;
    delete this[name];
    this[name] = value;
  }

  async #start(turn: number): Promise<void> {
    const { engine, wording } = this.assets;
    engine.preload();
    const stated = this.getAttribute('language') || languageAround(this);
    const language = chooseLanguage(stated, navigator.languages);
    try {
      const [definition, words] = await Promise.all([
        definitionText(this.#source, document.baseURI),
        language.wording === 'en' ? '' : loadOnce(wording(language.wording)), // English is built in
      ]);
      if (turn !== this.#turn) return;
      const { session, reply } = await SurveySession.open(engine, definition, words, this.#options(language.tag));
      if (turn !== this.#turn) session?.close();
      else if (!session || !reply.screen) this.#fail(reply.problems);
      else this.#begin(session, reply, reply.screen);
    } catch (cause) {
      if (turn === this.#turn) this.#fail(problemsOf(cause), cause);
    }
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
      ...(this.#respondent && { respondent: this.#respondent }),
      ...(this.#saved && { session: this.#saved.session }),
    };
  }

  #begin(session: SurveySession, reply: Reply, screen: Screen): void {
    const before = this.#saved;
    this.#saved = undefined;
    this.#frame ??= new Frame(this, this.#newCard(), () => this.dismiss());
    this.#run = new Run(session, screen, {
      draw: (now, problems) => this.#card?.draw(now, problems),
      answered: (question, value, response) => emit(this, 'zeroten-answer', { question, value, response }),
      save: (response) => this.#deliver(response),
      complete: (response) => emit(this, 'zeroten-complete', { response }),
      focus: () => this.#card?.focusHeading(),
      close: () => this.#close(),
    });
    this.#run.response = before?.response;
    for (const effect of reply.effects) if (effect.type === 'save') this.#deliver(effect.response);
    this.#card?.draw(screen);
    this.#frame.show(this.#popover);
    if (this.#popover) this.setAttribute('open', '');
    if (!before) emit(this, 'zeroten-show', { screen });
  }

  #newCard(): Card {
    this.#card = new Card({
      submit: (answers: Answer[]) => this.#guard(() => this.#run?.submit(answers)),
      back: () => this.#guard(() => this.#run?.back()),
      dismiss: () => this.dismiss(),
    });
    return this.#card;
  }

  /** A trap in the engine ends the session: what was saved before stays with the transport. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (cause) {
      if (!(cause instanceof EngineLost)) throw cause;
      this.#end();
      this.#fail(problemsOf(cause), cause);
    }
  }

  #deliver(response: SurveyResponse): void {
    const collector = this.getAttribute('collector');
    if (collector !== null) transportTo(collector).deliver(response, (delivery) => this.#delivered(delivery, response));
  }

  #delivered(delivery: Delivery, response: SurveyResponse): void {
    const screen = this.#run?.screen;
    const labels = screen && screen.kind !== 'closed' ? screen.labels : undefined;
    if (delivery.state === 'refused') emit(this, 'zeroten-error', { problems: delivery.problems, response });
    else if (delivery.state === 'waiting') this.#card?.say(labels?.unsent ?? '');
    else if (this.#late) this.#card?.say(labels?.saved ?? '');
    this.#late = delivery.state === 'waiting';
  }

  #close(): void {
    const response = this.#run?.response;
    if (!this.#end()) return;
    emit(this, 'zeroten-dismiss', { response });
  }

  /** Takes everything away. False if nothing was there. */
  #end(): boolean {
    const run = this.#run;
    this.#turn += 1;
    this.#run = this.#saved = this.#starting = undefined;
    run?.close();
    this.#frame?.hide();
    if (this.#popover) this.removeAttribute('open');
    return run !== undefined;
  }

  #fail(problems: Problem[], cause?: unknown): void {
    if (this.#popover) this.removeAttribute('open');
    emit(this, 'zeroten-error', { problems, ...(cause !== undefined && { cause }) });
  }
}

function problemsOf(cause: unknown): Problem[] {
  if (cause instanceof LoadFailed) return [cause.problem];
  return [{ code: 'unavailable', severity: 'error', path: '', message: `The engine could not run: ${String(cause)}` }];
}
