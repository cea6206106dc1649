// Which engine runs a survey: the classic one, which is small and knows scores and texts, or the full one.
import type { Engine } from './engine.js';
import type { OpenOptions, Reply } from './messages.js';
import { SurveySession } from './session.js';

export type EngineName = 'classic' | 'full';

export class Engines {
  readonly #classic: Engine;
  readonly #full: Engine;
  #first: EngineName = 'classic';

  /** Nothing is loaded before `preload` or `open` is called. */
  constructor(classic: Engine, full: Engine) {
    this.#classic = classic;
    this.#full = full;
  }

  /** Starts to load the engine that surveys are opened with first. `full` saves the detour where all surveys need it. */
  preload(first: EngineName = this.#first): void {
    this.#first = first;
    (first === 'full' ? this.#full : this.#classic).preload();
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
    if (this.#first === 'classic') {
      const opened = await SurveySession.open(this.#classic, definition, wording, options);
      if (opened.session) return opened;
    }
    return SurveySession.open(this.#full, definition, wording, options);
  }
}
