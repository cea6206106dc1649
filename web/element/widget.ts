// A survey on the page: opens the session, shows its card, brings its responses to the collector, says what happens.
import { EngineLost } from '../engine/engine.js';
import type { OpenOptions, Problem, Reply, Screen, SurveyResponse } from '../engine/messages.js';
import type { SurveySession } from '../engine/session.js';
import { nextTask } from '../engine/task.js';
import { LoadFailed } from '../host/load.js';
import type { Delivery } from '../host/transport.js';
import { Card } from '../render/card.js';
import type { Answer } from '../render/question.js';
import type { Assets } from './assets.js';
import { emit } from './events.js';
import { Frame } from './frame.js';
import type { Place } from './place.js';
import { Rewards } from './rewards.js';
import { Run, type Suspended } from './run.js';
import { addStyles } from './sheets.js';
import type { Presentations } from './stage.js';

export interface Request {
  definition: Promise<string>;
  wording: Promise<string>;
  options: OpenOptions;
  place: Place;
  /** What the place needs beyond what is always there. */
  presentations: Promise<Presentations | undefined>;
  /** Null: responses go nowhere but into events. */
  collector: string | null;
}

export interface Owner {
  /** The survey is no longer on the page, whoever closed it. */
  ended(): void;
  /** Another respondent is to begin. */
  restart(): void;
}

export class Widget {
  #host: HTMLElement;
  #assets: Assets;
  #owner: Owner;
  #card: Card;
  #frame: Frame | undefined;
  #place: [Place, Presentations | undefined] | undefined;
  #run: Run | undefined;
  #saved: Suspended | undefined;
  #collector: string | null = null;
  /** Undefined without a collector: then nobody has a code. */
  #rewards: Rewards | undefined;
  #late = false;
  /** Counts what makes a survey that is still loading unwanted. */
  #turn = 0;

  constructor(host: HTMLElement, assets: Assets, owner: Owner) {
    this.#host = host;
    this.#assets = assets;
    this.#owner = owner;
    this.#card = new Card({
      submit: (answers: Answer[]) => this.#guard(() => this.#run?.submit(answers)),
      answer: (answers: Answer[]) => this.#guard(() => this.#run?.answer(answers)),
      back: () => this.#guard(() => this.#run?.back()),
      dismiss: () => this.dismiss(),
      reward: (action, labels) => this.#rewards?.nodeFor(action, labels) ?? null,
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
      const { definition, wording, presentations } = request;
      const [text, words, staging] = await Promise.all([definition, wording, presentations]);
      if (turn !== this.#turn) return;
      const options = { ...request.options, ...(this.#saved && { session: this.#saved.session }) };
      const { session, reply } = await this.#assets.engines.open(text, words, options);
      await nextTask();
      if (turn !== this.#turn) session?.close();
      else if (!session || !reply.screen) this.#fail(reply.problems);
      else await this.#begin(session, reply, reply.screen, request, staging);
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
    this.#rewards?.pause();
    run?.close();
    this.#frame?.hide();
    this.#owner.ended();
    return run !== undefined;
  }

  /** The element left the page: keeps the session as data and releases the engine's memory. */
  suspend(): void {
    this.#turn += 1;
    if (this.#run) this.#guard(() => (this.#saved = this.#run?.suspend()));
    this.#run = undefined;
    this.#rewards?.pause();
    this.#frame?.rest();
  }

  /** Shows the survey in another place, or again in its own: a browser takes what moves out of the top layer. */
  raise(place?: Place, presentations?: Presentations): void {
    if (place) this.#place = [place, presentations];
    if (presentations) addStyles(presentations.styles);
    if (this.#run && this.#place) this.#frame?.show(...this.#place);
  }

  async #begin(
    session: SurveySession,
    reply: Reply,
    screen: Screen,
    request: Request,
    presentations: Presentations | undefined,
  ): Promise<void> {
    const before = this.#saved;
    this.#saved = undefined;
    // Facts that are not what the survey declares: it goes on without them.
    if (reply.problems.length) emit(this.#host, 'zeroten-error', { problems: reply.problems });
    if (screen.kind === 'closed') {
      session.close();
      this.#owner.ended();
      return;
    }
    this.#collector = request.collector;
    if (before) this.#rewards?.resume();
    else this.#rewards = request.collector === null ? undefined : new Rewards(request.collector, this.#assets.reward);
    this.#run = new Run(session, screen, before?.response, {
      draw: (now, problems) => this.#draw(now, problems),
      answered: (question, value, response) => emit(this.#host, 'zeroten-answer', { question, value, response }),
      save: (response) => this.#deliver(response),
      claim: (pool) => this.#rewards?.claim(pool),
      complete: (response) => emit(this.#host, 'zeroten-complete', { response }),
      focus: () => this.#card.focusHeading(),
      close: () => this.#close(),
    });
    for (const effect of reply.effects) if (effect.type === 'save') this.#deliver(effect.response);
    this.#frame ??= this.#framed();
    // Nothing of another respondent stays.
    if (!before) this.#card.clear();
    this.#draw(screen);
    const turn = this.#turn;
    await nextTask();
    if (turn !== this.#turn) return;
    this.raise(request.place, presentations);
    if (!before) emit(this.#host, 'zeroten-show', { screen });
  }

  #framed(): Frame {
    return new Frame({
      host: this.#host,
      card: this.#card.node,
      dismiss: () => this.dismiss(),
      restart: () => this.#owner.restart(),
      focusHeading: () => this.#card.focusHeading(),
    });
  }

  #draw(screen: Screen, problems: Problem[] = []): void {
    this.#card.draw(screen, problems);
    this.#frame?.drawn(screen);
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
    const rewards = this.#rewards; // those of this response: a receipt may come when another is under way
    this.#assets.deliveries.deliver(this.#collector, response, (delivery, sent) => {
      rewards?.delivered(delivery, sent);
      this.#delivered(delivery, sent);
    });
  }

  #delivered(delivery: Delivery, response: SurveyResponse): void {
    const screen = this.#run?.screen;
    const labels = screen && screen.kind !== 'closed' ? screen.labels : undefined;
    if (delivery.state === 'refused') emit(this.#host, 'zeroten-error', { problems: delivery.problems, response });
    else if (delivery.state === 'waiting') this.#card.say((delivery.kept ? labels?.unsent : labels?.keepOpen) ?? '');
    else if (this.#late) this.#card.say(labels?.saved ?? '');
    this.#late = delivery.state === 'waiting';
  }

  #close(): void {
    const response = this.#run?.response;
    if (this.end()) emit(this.#host, 'zeroten-dismiss', { response });
  }

  #fail(problems: Problem[], cause?: unknown): void {
    this.#owner.ended();
    emit(this.#host, 'zeroten-error', { problems, ...(cause !== undefined && { cause }) });
  }
}

function problemsOf(cause: unknown): Problem[] {
  if (cause instanceof LoadFailed) return [cause.problem];
  return [{ code: 'unavailable', severity: 'error', path: '', message: `The engine could not run: ${String(cause)}` }];
}
