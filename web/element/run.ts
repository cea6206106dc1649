// One session as the element runs it: the respondent's acts become events of the engine, and what comes back is handed
// out: a screen to draw, effects to perform.
import type { EventType, Problem, Reply, Screen, SurveyEvent, SurveyResponse, Value } from '../engine/messages.js';
import type { SurveySession } from '../engine/session.js';
import { now } from '../host/clock.js';
import type { Answer } from '../render/question.js';

export interface RunListener {
  draw(screen: Screen, problems: Problem[]): void;
  answered(question: string, value: Value | null, response: SurveyResponse | undefined): void;
  save(response: SurveyResponse): void;
  /** A code of this pool is due once the response is stored. */
  claim(pool: string): void;
  complete(response: SurveyResponse): void;
  /** A new screen came because of what the respondent did. */
  focus(): void;
  close(): void;
}

/** What is kept of a session while its element is not in the page. */
export interface Suspended {
  session: unknown;
  response: SurveyResponse | undefined;
}

type Without<T> = T extends unknown ? Omit<T, 'now'> : never;

function fieldsOf(screen: Screen): string[] {
  return screen.kind === 'question' ? screen.fields.map(({ id }) => id) : [];
}

export class Run {
  screen: Screen;
  response: SurveyResponse | undefined;
  #session: SurveySession;
  #listener: RunListener;

  /** `response` is the newest one of a session that goes on. */
  constructor(session: SurveySession, screen: Screen, response: SurveyResponse | undefined, listener: RunListener) {
    this.#session = session;
    this.#listener = listener;
    this.screen = screen;
    this.response = response;
  }

  /** Answers, then goes on unless something was refused. */
  submit(answers: Answer[]): void {
    const before = fieldsOf(this.screen);
    if (!this.answer(answers)) return;
    // What an answer brought to this very screen is asked before anything else.
    if (fieldsOf(this.screen).every((id) => before.includes(id))) this.#draw(this.#send({ type: 'next' }));
  }

  /** Answers and stays. Whether all answers were taken. */
  answer(answers: Answer[]): boolean {
    let reply: Reply | undefined;
    const problems: Problem[] = []; // of all fields: who has to mend one after the other goes away
    for (const { question, value } of answers) {
      reply = this.#send({ type: 'answer', question, value });
      if (reply.problems.length) problems.push(...reply.problems);
      else this.#listener.answered(question, value, this.response);
    }
    if (reply) this.#draw({ ...reply, problems });
    return !problems.length;
  }

  back(): void {
    if (this.may('back')) this.#draw(this.#send({ type: 'back' }));
  }

  dismiss(): void {
    if (this.may('dismiss')) this.#send({ type: 'dismiss' });
  }

  may(type: EventType): boolean {
    return this.screen.kind !== 'closed' && this.screen.may.includes(type);
  }

  /** The session for another `open`, and its end here. */
  suspend(): Suspended {
    const session = this.#session.save();
    this.#session.close();
    return { session, response: this.response };
  }

  close(): void {
    this.#session.close();
  }

  #send(event: Without<SurveyEvent>): Reply {
    const reply = this.#session.send({ ...event, now: now() } as SurveyEvent);
    for (const effect of reply.effects) {
      if (effect.type === 'save') this.#keep(effect.response);
      else if (effect.type === 'claim') this.#listener.claim(effect.pool);
    }
    return reply;
  }

  #keep(response: SurveyResponse): void {
    const before = this.response?.status;
    this.response = response;
    this.#listener.save(response);
    if (response.status === 'complete' && before !== 'complete') this.#listener.complete(response);
  }

  #draw(reply: Reply): void {
    if (reply.screen) this.screen = reply.screen;
    this.#listener.draw(this.screen, reply.problems);
    for (const effect of reply.effects) {
      if (effect.type === 'focus') this.#listener.focus();
      else if (effect.type === 'close') this.#listener.close();
    }
  }
}
