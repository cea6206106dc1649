// Which engine runs a survey: the classic one, which is small and knows scores and texts, or the full one; where WebAssembly
// cannot be used, the plain one if the page offers it.
import { blockedReply, isBlocked } from './blocked.js';
import { Engine } from './engine.js';
import type { GlueFactory } from './glue.js';
import type { OpenOptions, Reply } from './messages.js';
import { SurveySession } from './session.js';

export type EngineName = 'classic' | 'full';

export class Engines {
  readonly #classic: Engine;
  readonly #full: Engine;
  #plain: Engine | undefined;
  #first: EngineName = 'classic';
  #blocked: boolean | undefined;

  /** Nothing is loaded before `preload` or `open` is called. */
  constructor(classic: Engine, full: Engine) {
    this.#classic = classic;
    this.#full = full;
  }

  /** Where WebAssembly cannot be used, and nowhere else, surveys are opened with what `factory` makes. */
  offerPlain(factory: GlueFactory): void {
    this.#plain = new Engine(factory);
  }

  /** Starts to load the engine that surveys are opened with first. `full` saves the detour where all surveys need it. */
  preload(first: EngineName = this.#first): void {
    this.#first = first;
    this.#choose(first)?.preload();
  }

  /**
   * Opens a survey (SurveySession.open). What the classic engine does not take, whatever the reason, is opened by the
   * full one: it knows all questions and conditions, and the words for what is wrong.
   */
  async open(
    definition: string,
    wording: string,
    options: OpenOptions,
  ): Promise<{ session?: SurveySession; reply: Reply }> {
    const first = this.#choose(this.#first);
    if (!first) return { reply: blockedReply };
    const opened = await SurveySession.open(first, definition, wording, options);
    return opened.session || first !== this.#classic
      ? opened
      : SurveySession.open(this.#full, definition, wording, options);
  }

  /** None: WebAssembly cannot be used, and the page offers nothing else. */
  #choose(name: EngineName): Engine | undefined {
    this.#blocked ??= isBlocked();
    if (this.#blocked) return this.#plain;
    return name === 'full' ? this.#full : this.#classic;
  }
}
