// Engines whose sessions tell what becomes of them, and go on where an earlier page left them.
import type { Engine } from '../engine/engine.js';
import { Engines } from '../engine/engines.js';
import type { OpenOptions, Reply, Screen, SurveyResponse } from '../engine/messages.js';
import type { SurveySession } from '../engine/session.js';

type Opened = { session?: SurveySession; reply: Reply };

export interface SessionWatch {
  /** A session to go on with; undefined: a new one. */
  before(): unknown;
  /** A session that is new may be led on before anybody sees it; gives the reply to draw. */
  lead(session: SurveySession, reply: Reply): Reply;
  saved(response: SurveyResponse): void;
  /** An event was taken. `session` is what would go on here. */
  moved(session: unknown, screen: Screen): void;
}

export class PageEngines extends Engines {
  readonly #watch: SessionWatch;

  constructor(engine: Engine, watch: SessionWatch) {
    super(engine, engine);
    this.#watch = watch;
    this.preload('full');
  }

  override async open(definition: string, wording: string, options: OpenOptions): Promise<Opened> {
    const before = options.session === undefined ? this.#watch.before() : undefined;
    if (before !== undefined) {
      const resumed = await super.open(definition, wording, { ...options, session: before });
      if (resumed.session && resumed.reply.screen?.kind !== 'closed') return this.#watched(resumed);
      resumed.session?.close(); // damaged, or over
    }
    const opened = await super.open(definition, wording, options);
    if (opened.session && options.session === undefined) opened.reply = this.#watch.lead(opened.session, opened.reply);
    return this.#watched(opened);
  }

  #watched(opened: Opened): Opened {
    const { session } = opened;
    if (!session) return opened;
    const send = session.send.bind(session);
    session.send = (event) => {
      const reply = send(event);
      for (const effect of reply.effects) if (effect.type === 'save') this.#watch.saved(effect.response);
      if (reply.screen && !reply.problems.length) this.#watch.moved(session.save(), reply.screen);
      return reply;
    };
    return opened;
  }
}
