// Asks targeting what to do whenever something happens, and does it. The rules are the engine's (docs/targeting.md).

import { languageAround } from '../host/language.js';
import { randomId } from '../host/random.js';
import type { StartOptions } from '../loader/options.js';
import { complain } from './complain.js';
import { openSurveys } from './definitions.js';
import { HistoryStore } from './history.js';
import { knownFacts } from './known.js';
import type {
  Circumstances,
  Consent,
  Happening,
  PageParts,
  Plan,
  Show,
  Targeting,
  TargetingEvent,
  TargetingReply,
  Verdict,
} from './messages.js';
import { present, surveyElement } from './shown.js';
import { Watch } from './watch.js';

/** What the loader keeps. */
export interface Surroundings {
  readonly options: StartOptions;
  readonly consent: Consent;
  readonly visits: number;
  readonly page: PageParts;
  keep(plan: Plan): void;
}

/** What the files around it give. */
export interface Parts {
  /** Registers `<zeroten-survey>`. */
  element(): Promise<unknown>;
  debug(): Promise<{ openPanel(prompts: Prompts): void }>;
  /** The words for putting a survey off. */
  later(language: string): Promise<string>;
}

export class Prompts {
  #targeting: Targeting;
  #surroundings: Surroundings;
  #parts: Parts;
  #history = new HistoryStore();
  #watch = new Watch((happening) => this.happen(happening));
  /** Texts of definitions by id. */
  #definitions = new Map<string, string>();
  #showing = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #listeners = new Set<() => void>();

  constructor(targeting: Targeting, surroundings: Surroundings, parts: Parts) {
    this.#targeting = targeting;
    this.#surroundings = surroundings;
    this.#parts = parts;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#send({ type: 'woke' });
    });
  }

  /** Fetches the definitions. What is wrong with one is told, and the others go on. */
  async open(): Promise<void> {
    this.#definitions = await openSurveys(this.#targeting, this.#surroundings.options);
  }

  happen(happening: Happening): void {
    this.#send({ type: 'happened', ...happening });
  }

  reset(): void {
    this.#send({ type: 'reset' });
  }

  async forget(): Promise<void> {
    await this.#last;
    await this.#history.clear();
    this.#send({ type: 'inspect' });
  }

  /** Why each survey is not shown now. */
  async why(): Promise<Verdict[]> {
    return (await this.#send({ type: 'inspect' })).verdicts ?? [];
  }

  /** Shows a survey whatever speaks against it. Nobody remembers it. */
  force(survey: string): void {
    void this.#present({ survey, event: {}, later: false, before: null }, false);
  }

  debug(): void {
    void this.#parts.debug().then(({ openPanel }) => openPanel(this));
  }

  get showing(): string {
    return this.#showing;
  }

  /** Tells after whatever happened. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #send(event: TargetingEvent): Promise<TargetingReply> {
    const turn = this.#last.then(() => this.#turn(event));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #turn(event: TargetingEvent): Promise<TargetingReply> {
    const granted = this.#surroundings.consent === 'granted';
    const reply = await this.#history.turn((history) => {
      const text = JSON.stringify({ ...event, ...this.#circumstances(), ...(history ? { history } : {}) });
      const result: TargetingReply = JSON.parse(this.#targeting.send(text));
      return { after: result.history ?? history, result };
    }, granted);
    if (reply.problems.length) complain(reply.problems);
    else this.#follow(reply);
    if (event.type !== 'inspect') for (const listener of this.#listeners) listener();
    return reply;
  }

  #follow({ show, wait, plan, watch }: TargetingReply): void {
    clearTimeout(this.#timer);
    if (wait !== undefined) this.#timer = setTimeout(() => this.#send({ type: 'woke' }), Math.min(wait, 2 ** 31 - 1));
    if (plan) this.#surroundings.keep(plan);
    this.#watch.set(watch ?? [], location.href);
    if (!show) return;
    this.#showing = show.survey;
    void this.#present(show, true);
  }

  async #present(show: Show, counts: boolean): Promise<void> {
    const { options } = this.#surroundings;
    const { survey, before } = show;
    const tell = (event: TargetingEvent): unknown => counts && this.#send(event);
    const gone = (event: TargetingEvent): void => {
      tell(event);
      if (counts) this.#showing = '';
      tell({ type: 'closed' });
    };
    const failed = (): void => gone({ type: 'failed', survey, before });
    try {
      const language = options.language ?? languageAround(document.body) ?? navigator.language;
      const [later] = await Promise.all([show.later ? this.#parts.later(language) : undefined, this.#parts.element()]);
      const element = surveyElement(this.#definitions.get(survey) ?? '', show, options, knownFacts(options.facts));
      present(element, later, {
        answered: () => tell({ type: 'answered', survey }),
        closed: (type) => gone({ type, survey }),
        failed,
      });
    } catch (cause) {
      failed();
      complain([], cause);
    }
  }

  #circumstances(): Circumstances {
    const { options, consent, visits } = this.#surroundings;
    const { respondent, facts, full = [] } = options;
    const now = new Date();
    return {
      now: { wall: now.getTime(), offset: -now.getTimezoneOffset() },
      ...(respondent && { respondent }),
      facts: knownFacts(facts),
      page: this.#surroundings.page,
      visits,
      full,
      consent,
      showing: this.#showing,
      visible: document.visibilityState === 'visible',
      random: randomId(),
    };
  }
}
