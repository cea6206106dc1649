// One visit of a respondent: a reload goes on where it was, in the same tab and at the same address. The next respondent,
// in another tab, begins anew.
import type { SurveyResponse } from '../engine/messages.js';

export interface VisitState {
  /** What the engine saved. */
  session: unknown;
  response?: SurveyResponse | undefined;
  /** The response comes from a link, and nobody has shown yet that they are human. */
  held?: boolean | undefined;
}

export class Visit {
  readonly #key: string;
  readonly #storage: Storage | undefined;
  readonly #address: string;

  /** `address`: what tells one visit from another besides the survey, such as what a link carries. */
  constructor(survey: string, address: string, storage: Storage | undefined) {
    this.#key = `zeroten-visit/${survey}`;
    this.#address = address;
    this.#storage = storage;
  }

  /** The visit that this page was in before it was loaded again. */
  get before(): VisitState | undefined {
    try {
      const { address, ...state } = JSON.parse(this.#storage?.getItem(this.#key) ?? '{}');
      return address === this.#address && state.session ? state : undefined;
    } catch {
      return undefined;
    }
  }

  /** Where it is now. Without room a reload begins anew, and the answers are kept by themselves. */
  at(state: VisitState): void {
    try {
      this.#storage?.setItem(this.#key, JSON.stringify({ address: this.#address, ...state }));
    } catch {
      this.over();
    }
  }

  /** A reload begins anew. */
  over(): void {
    this.#storage?.removeItem(this.#key);
  }
}
