// One respondent going through one survey: the engine's handle with types, released when it is closed.

import type { Engine } from './engine.js';
import type { Glue, Handle } from './glue.js';
import type { OpenOptions, Reply, SurveyEvent } from './messages.js';
import { nextTask } from './task.js';

/** A session in the instance that it lives in. */
interface Held {
  glue: Glue;
  handle: Handle;
}

/** The net under sessions that nobody closed. */
const forgotten = new FinalizationRegistry<Held>((held) => release(held));
let handles = 0;

function release({ glue, handle }: Held): void {
  try {
    glue.close(handle);
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
  #held: Held | undefined;

  private constructor(engine: Engine, held: Held) {
    this.#engine = engine;
    this.#held = held;
    forgotten.register(this, held, this);
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
    await nextTask();
    return engine.guard(() => {
      const handle = ++handles;
      const reply = JSON.parse(glue.open(handle, definition, wording, text(options))) as Reply;
      return reply.screen ? { session: new SurveySession(engine, { glue, handle }), reply } : { reply };
    });
  }

  /** Throws EngineLost when the engine trapped, TypeError after `close`. */
  send(event: SurveyEvent): Reply {
    const { glue, handle } = this.#open();
    return JSON.parse(this.#engine.guard(() => glue.send(handle, text(event)))) as Reply;
  }

  /** The session as it stands, for `OpenOptions.session`. */
  save(): unknown {
    const { glue, handle } = this.#open();
    return JSON.parse(this.#engine.guard(() => glue.save(handle)));
  }

  /** Releases the engine's memory. A second call does nothing. */
  close(): void {
    if (!this.#held) return;
    forgotten.unregister(this);
    release(this.#held);
    this.#held = undefined;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #open(): Held {
    if (!this.#held) throw new TypeError('The session is closed');
    return this.#held;
  }
}
