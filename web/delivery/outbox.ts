// The outbox of a page: hands the engine what happened and does what it says. The rules are the engine's
// (docs/delivery.md).
import { now } from '../host/clock.js';
import { randomId } from '../host/random.js';
import { Box } from './box.js';
import type { Answer, Counts, Kept, OutboxCommand, OutboxEvent, OutboxFact, Standing } from './messages.js';
import { type Parcel, post } from './post.js';
import { TabLock } from './tab_lock.js';

/** Of the engine: an event's text in, the text of commands out. */
export type SendText = (event: string) => string;

export interface OutboxListener {
  /** How this form of a response stands. */
  told(id: string, seq: number, standing: Standing): void;
  /** A collector's answer to a batch, before what it means is told. Null: there was none. */
  answered(answer: Answer | null): void;
  /** What the answer to this batch means has been told. */
  settled(batch: string): void;
  counted(counts: Counts): void;
  gave(records: Kept[]): void;
  wiped(count: number): void;
  /** The engine is gone, and all that was in memory only with it. Nothing comes after this. */
  lost(): void;
}

type Command<T extends OutboxCommand['type']> = Extract<OutboxCommand, { type: T }>;

export class Outbox {
  #engine: SendText;
  #listener: OutboxListener;
  #box: Box;
  #lock: TabLock;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #events: OutboxFact[] = [];
  #busy = false;
  #lost = false;

  constructor(engine: SendText, listener: OutboxListener, box = new Box()) {
    this.#engine = engine;
    this.#listener = listener;
    this.#box = box;
    this.#lock = new TabLock({
      locked: () => this.take({ type: 'locked' }),
      unlocked: () => this.take({ type: 'unlocked' }),
    });
  }

  /** The page is there, is back, or is looked at again. The first of all events. */
  open(): void {
    this.take({ type: 'opened', random: randomId() });
  }

  /** The consent is taken back: everything on this device is forgotten. */
  withdraw(): void {
    this.take({ type: 'withdrawn', random: randomId() });
  }

  /** One after the other: a listener may cause the next. */
  take(event: OutboxFact): void {
    this.#events.push(event);
    if (this.#busy || this.#lost) return;
    this.#busy = true;
    try {
      for (let next = this.#events.shift(); next; next = this.#events.shift()) this.#step(next);
    } catch (cause) {
      this.#lost = true;
      clearTimeout(this.#timer);
      this.#lock.release();
      this.#listener.lost();
      throw cause;
    } finally {
      this.#busy = false;
    }
  }

  #step(fact: OutboxFact): void {
    const event: OutboxEvent = { ...fact, now: now(), chance: Math.random() };
    const { commands } = JSON.parse(this.#engine(JSON.stringify(event))) as { commands: OutboxCommand[] };
    for (const command of commands) this.#perform(command);
  }

  #perform(command: OutboxCommand): void {
    const { type } = command;
    if (type === 'load' || type === 'store' || type === 'wipe') void this.#keep(command);
    else if (type === 'send') void this.#send(command);
    else if (type === 'lock') this.#lock.ask();
    else if (type === 'unlock') this.#lock.release();
    else if (type === 'wait') this.#wait(command.milliseconds);
    else this.#tell(command);
  }

  #tell(command: Command<'tell'> | Command<'count'> | Command<'wiped'> | Command<'give'>): void {
    const { type } = command;
    if (type === 'tell') this.#listener.told(command.id, command.seq, command.standing);
    else if (type === 'count') this.#listener.counted(command);
    else if (type === 'wiped') this.#listener.wiped(command.count);
    else this.#listener.gave(command.records);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.take({ type: 'woke' }), milliseconds);
  }

  async #keep(command: Command<'load'> | Command<'store'> | Command<'wipe'>): Promise<void> {
    const { job } = command;
    const act = async (): Promise<OutboxFact> => {
      if (command.type === 'load') return { type: 'loaded', job, ...(await this.#box.load(command.after)) };
      if (command.type === 'wipe') return { type: 'wiped', job, count: await this.#box.wipe() };
      return { type: (await this.#box.store(command)) ? 'stored' : 'changed', job };
    };
    this.take(await act().catch((): OutboxFact => ({ type: 'storeFailed', job })));
  }

  async #send({ job, ...parcel }: { job: number } & Parcel): Promise<void> {
    const answer = await post(parcel).catch(() => null);
    this.#listener.answered(answer);
    this.take(answer ? { type: 'answered', job, ...answer } : { type: 'sendFailed', job });
    this.#listener.settled(parcel.body);
  }
}
