// The functions of `zeroten/start`: what a product says, in its own words.
import type { Facts } from '../engine/messages.js';
import type { Verdict } from '../prompts/messages.js';
import { Loader, type PromptsModule } from './loader.js';
import type { StartOptions } from './options.js';

export interface Api {
  /** Begins; once on a page. Surveys are shown by what their definitions say in `show`. */
  start(options: StartOptions): void;
  /** Something happened in the product: `track('order', { total: 120 })`. */
  track(event: string, properties?: Facts[string]): void;
  /** Who it is, and what is known of them: facts below `user`. */
  identify(respondent: string, facts?: Facts[string], token?: string): void;
  /** Signed out: whoever comes next is somebody else. */
  reset(): void;
  /** Whether anything may be stored on the device. `false` also forgets what is. */
  consent(granted: boolean): void;
  /** Forgets who was asked what on this device. */
  forget(): void;
  /** Why each survey is not shown now, or one. */
  why(): Promise<Verdict[]>;
  why(survey: string): Promise<Verdict | undefined>;
}

const early = 'zeroten: call start() first';

export function createApi(load: () => Promise<PromptsModule>): Api {
  let loader: Loader | undefined;
  const started = (): Loader => {
    if (!loader) throw new Error(early);
    return loader;
  };
  function why(): Promise<Verdict[]>;
  function why(survey: string): Promise<Verdict | undefined>;
  async function why(survey?: string): Promise<Verdict[] | Verdict | undefined> {
    const verdicts = await started().why();
    return survey === undefined ? verdicts : verdicts.find((verdict) => verdict.survey === survey);
  }
  return {
    start(options) {
      if (loader) throw new Error('zeroten: start() was called before');
      loader = new Loader(options, load);
    },
    track: (name, properties) => started().happen({ trigger: 'event', name, ...(properties && { properties }) }),
    identify: (respondent, facts, token) => started().identify(respondent, facts, token),
    reset: () => started().reset(),
    consent: (granted) => started().decide(granted),
    forget: () => started().forget(),
    why,
  };
}
