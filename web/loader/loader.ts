// What a page starts with: keeps what it is told, and loads targeting only when a survey may be due.
import type { Facts } from '../engine/messages.js';
import type { Consent, Happening, PageParts, Plan, Verdict } from '../prompts/messages.js';
import type { Prompts, Surroundings } from '../prompts/prompts.js';
import { onNavigation, pageParts } from './navigation.js';
import type { StartOptions } from './options.js';
import { countVisit, forgetPlans, isOccasion, keepPlan, keyOf, planFor } from './plan.js';

/** What dist/prompts.js exports. */
export interface PromptsModule {
  startPrompts(surroundings: Surroundings): Promise<Prompts>;
}

const longestTimer = 2 ** 31 - 1;

export class Loader implements Surroundings {
  readonly options: StartOptions;
  consent: Consent;
  visits = 0;
  #import: () => Promise<PromptsModule>;
  #prompts: Promise<Prompts> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setTimeout> | undefined;

  constructor(options: StartOptions, load: () => Promise<PromptsModule>) {
    this.options = { ...options };
    this.#import = load;
    this.consent = options.consent ?? 'granted';
    const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
    if (options.privacySignals && (doNotTrack === '1' || globalPrivacyControl)) this.consent = 'refused';
    this.#arrive();
    onNavigation(() => this.look());
    if (/[?&]zeroten=debug\b/.test(location.search)) void this.#load().then((prompts) => prompts.debug());
  }

  /** A page view, or somebody else on the page: what is said in one go counts as a whole. */
  look(): void {
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => this.happen({ trigger: 'page' }), 0);
  }

  happen(happening: Happening): void {
    if (this.consent !== 'granted') return;
    const plan = this.#prompts ? undefined : planFor(this.#key);
    if (plan) this.#sleep(plan);
    if (!plan || isOccasion(plan, happening, this.page, this.visits))
      void this.#load().then((prompts) => prompts.happen(happening));
  }

  identify(respondent: string, facts: Facts[string] | undefined, token: string | undefined): void {
    Object.assign(this.options, { respondent, token });
    if (facts) this.options.facts = { ...this.options.facts, user: facts };
    this.look();
  }

  /** The next one is somebody else: what waits is not for them. */
  reset(): void {
    const waits = this.#prompts ?? planFor(this.#key)?.wake;
    const { user: _, ...facts } = this.options.facts ?? {};
    Object.assign(this.options, { respondent: undefined, token: undefined, facts });
    if (waits) void this.#load().then((prompts) => prompts.reset());
    this.look();
  }

  decide(granted: boolean): void {
    this.consent = granted ? 'granted' : 'refused';
    if (granted) this.#arrive();
    else this.forget();
  }

  /** Everything that this device remembers of prompts. */
  forget(): void {
    forgetPlans();
    void this.#load().then((prompts) => prompts.forget());
  }

  why(): Promise<Verdict[]> {
    return this.#load().then((prompts) => prompts.why());
  }

  get page(): PageParts {
    return pageParts();
  }

  keep(plan: Plan): void {
    if (this.consent === 'granted') keepPlan(this.#key, plan);
  }

  #arrive(): void {
    if (this.consent === 'granted') this.visits = countVisit();
    this.look();
  }

  get #key(): string {
    const { surveys, cooldown, facts, respondent, full } = this.options;
    return keyOf([surveys, cooldown, facts?.user, facts?.device, respondent, full]);
  }

  /** A survey waits: this page may still be there when its time comes. */
  #sleep({ wake }: Plan): void {
    clearTimeout(this.#timer);
    if (wake === undefined) return;
    const left = Math.max(0, wake - Date.now());
    if (left < longestTimer) this.#timer = setTimeout(() => this.happen({ trigger: 'page' }), left);
  }

  #load(): Promise<Prompts> {
    clearTimeout(this.#timer);
    this.#prompts ??= this.#import()
      .then(({ startPrompts }) => startPrompts(this))
      .catch((reason: unknown) => {
        this.#prompts = undefined; // the next occasion tries again
        throw reason;
      });
    return this.#prompts;
  }
}
