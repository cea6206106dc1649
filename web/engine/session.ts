// One respondent going through one survey: the engine's handle with types, released when it is closed.
import type { Engine } from './engine.js';
import type { GlueSession } from './glue.js';
import type { OpenOptions, Reply, SurveyEvent } from './messages.js';

/** The net under sessions that nobody closed. */
const forgotten = new FinalizationRegistry<GlueSession>((handle) => release(handle));

function release(handle: GlueSession): void {
  try {
    handle.delete();
  } catch {
    // The instance trapped before: its memory is gone as a whole.
  }
}

/** JSON text for the engine. Half a surrogate pair, which text fields can hold, is no Unicode and would be refused. */
function text(message: unknown): string {
  return JSON.stringify(message, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value,
  );
}

export class SurveySession {
  #engine: Engine;
  #handle: GlueSession | undefined;

  private constructor(engine: Engine, handle: GlueSession) {
    this.#engine = engine;
    this.#handle = handle;
    forgotten.register(this, handle, this);
  }

  /**
   * Opens a survey. `wording` is the text of a file of i18n/; empty means English. When the definition has problems
   * the reply has them and no screen, and there is no session.
   */
  static async open(
    engine: Engine,
    definition: string,
    wording: string,
    options: OpenOptions,
  ): Promise<{ session?: SurveySession; reply: Reply }> {
    const glue = await engine.instance();
    return engine.guard(() => {
      const handle = new glue.Session();
      const reply = JSON.parse(handle.open(definition, wording, text(options))) as Reply;
      if (reply.screen) return { session: new SurveySession(engine, handle), reply };
      handle.delete();
      return { reply };
    });
  }

  /** Throws EngineLost when the engine trapped, TypeError after `close`. */
  send(event: SurveyEvent): Reply {
    const handle = this.#open();
    return JSON.parse(this.#engine.guard(() => handle.send(text(event)))) as Reply;
  }

  /** The session as it stands, for `OpenOptions.session`. */
  save(): unknown {
    const handle = this.#open();
    return JSON.parse(this.#engine.guard(() => handle.save()));
  }

  /** Releases the engine's memory. A second call does nothing. */
  close(): void {
    if (!this.#handle) return;
    forgotten.unregister(this);
    release(this.#handle);
    this.#handle = undefined;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #open(): GlueSession {
    if (!this.#handle) throw new TypeError('The session is closed');
    return this.#handle;
  }
}
