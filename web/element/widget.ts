// A survey on the page: opens the session, shows its card, brings its responses to the collector, says what happens.
import { EngineLost } from '../engine/engine.js';
import type { Engines } from '../engine/engines.js';
import type { OpenOptions, Problem, Reply, Screen, SurveyResponse } from '../engine/messages.js';
import type { SurveySession } from '../engine/session.js';
import { transportTo } from '../host/collector.js';
import { LoadFailed } from '../host/load.js';
import type { Delivery } from '../host/transport.js';
import { Card } from '../render/card.js';
import type { Answer } from '../render/question.js';
import { emit } from './events.js';
import { Frame } from './frame.js';
import { Run, type Suspended } from './run.js';

export interface Request {
  definition: Promise<string>;
  wording: Promise<string>;
  options: OpenOptions;
  popover: boolean;
  /** Null: responses go nowhere but into events. */
  collector: string | null;
}

export class Widget {
  #host: HTMLElement;
  #engines: Engines;
  /** Called when the survey is no longer on the page, whoever closed it. */
  #ended: () => void;
  #card: Card;
  #frame: Frame | undefined;
  #run: Run | undefined;
  #saved: Suspended | undefined;
  #collector: string | null = null;
  #late = false;
  /** Counts what makes a survey that is still loading unwanted. */
  #turn = 0;

  constructor(host: HTMLElement, engines: Engines, ended: () => void) {
    this.#host = host;
    this.#engines = engines;
    this.#ended = ended;
    this.#card = new Card({
      submit: (answers: Answer[]) => this.#guard(() => this.#run?.submit(answers)),
      answer: (answers: Answer[]) => this.#guard(() => this.#run?.answer(answers)),
      back: () => this.#guard(() => this.#run?.back()),
      dismiss: () => this.dismiss(),
    });
  }

  get running(): boolean {
    return this.#run !== undefined;
  }

  get suspended(): boolean {
    return this.#saved !== undefined;
  }

  /** Resolves when the survey is there, or when a `zeroten-error` said why not. */
  async start(request: Request): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const [definition, wording] = await Promise.all([request.definition, request.wording]);
      if (turn !== this.#turn) return;
      const options = { ...request.options, ...(this.#saved && { session: this.#saved.session }) };
      const { session, reply } = await this.#engines.open(definition, wording, options);
      if (turn !== this.#turn) session?.close();
      else if (!session || !reply.screen) this.#fail(reply.problems);
      else this.#begin(session, reply, reply.screen, request);
    } catch (cause) {
      if (turn === this.#turn) this.#fail(problemsOf(cause), cause);
    }
  }

  /** As the respondent's close button. */
  dismiss(): void {
    this.#guard(() => this.#run?.dismiss());
    this.#close();
  }

  /** Takes the survey away and forgets it. False if there was none. */
  end(): boolean {
    const run = this.#run;
    this.#turn += 1;
    this.#run = this.#saved = undefined;
    run?.close();
    this.#frame?.hide();
    this.#ended();
    return run !== undefined;
  }

  /** The element left the page: keeps the session as data and releases the engine's memory. */
  suspend(): void {
    this.#turn += 1;
    if (this.#run) this.#guard(() => (this.#saved = this.#run?.suspend()));
    this.#run = undefined;
    this.#frame?.rest();
  }

  /** The element was moved: a browser takes what moves out of the top layer. */
  raise(popover: boolean): void {
    this.#frame?.show(popover);
  }

  #begin(session: SurveySession, reply: Reply, screen: Screen, request: Request): void {
    const before = this.#saved;
    this.#saved = undefined;
    // Facts that are not what the survey declares: it goes on without them.
    if (reply.problems.length) emit(this.#host, 'zeroten-error', { problems: reply.problems });
    if (screen.kind === 'closed') {
      session.close();
      this.#ended();
      return;
    }
    this.#collector = request.collector;
    this.#run = new Run(session, screen, before?.response, {
      draw: (now, problems) => this.#card.draw(now, problems),
      answered: (question, value, response) => emit(this.#host, 'zeroten-answer', { question, value, response }),
      save: (response) => this.#deliver(response),
      complete: (response) => emit(this.#host, 'zeroten-complete', { response }),
      focus: () => this.#card.focusHeading(),
      close: () => this.#close(),
    });
    for (const effect of reply.effects) if (effect.type === 'save') this.#deliver(effect.response);
    this.#frame ??= new Frame(this.#host, this.#card.node, () => this.dismiss());
    this.#card.say('');
    this.#card.draw(screen);
    this.#frame.show(request.popover);
    if (!before) emit(this.#host, 'zeroten-show', { screen });
  }

  /** A trap in the engine ends the session; what was saved before stays with the transport. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (cause) {
      if (!(cause instanceof EngineLost)) throw cause;
      this.end();
      this.#fail(problemsOf(cause), cause);
    }
  }

  #deliver(response: SurveyResponse): void {
    if (this.#collector === null) return;
    transportTo(this.#collector).deliver(response, (delivery) => this.#delivered(delivery, response));
  }

  #delivered(delivery: Delivery, response: SurveyResponse): void {
    const screen = this.#run?.screen;
    const labels = screen && screen.kind !== 'closed' ? screen.labels : undefined;
    if (delivery.state === 'refused') emit(this.#host, 'zeroten-error', { problems: delivery.problems, response });
    else if (delivery.state === 'waiting') this.#card.say(labels?.unsent ?? '');
    else if (this.#late) this.#card.say(labels?.saved ?? '');
    this.#late = delivery.state === 'waiting';
  }

  #close(): void {
    const response = this.#run?.response;
    if (this.end()) emit(this.#host, 'zeroten-dismiss', { response });
  }

  #fail(problems: Problem[], cause?: unknown): void {
    this.#ended();
    emit(this.#host, 'zeroten-error', { problems, ...(cause !== undefined && { cause }) });
  }
}

function problemsOf(cause: unknown): Problem[] {
  if (cause instanceof LoadFailed) return [cause.problem];
  return [{ code: 'unavailable', severity: 'error', path: '', message: `The engine could not run: ${String(cause)}` }];
}
