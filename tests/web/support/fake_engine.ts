// An engine that speaks docs/messages.md for the standard survey in English: so that what is around the engine can be
// tested without it, and a trap can be had at will. It is no model of the rules; those are tested in C++.
import type { Glue, GlueFactory, Handle } from '../../../web/engine/glue.js';
import type {
  Effect,
  OpenOptions,
  Problem,
  Reply,
  Screen,
  SurveyEvent,
  SurveyResponse,
  Value,
} from '../../../web/engine/messages.js';
import { labels } from '../../support/labels.mjs';

export interface FakeOptions {
  /** Sessions that are open now, for leak tests. */
  handles: Map<Handle, FakeSession>;
  /** A definition with this member is refused. */
  refuses?: string;
  /** An event of this type traps. */
  trapOn?: string;
}

const plain = { language: 'en', direction: 'ltr' } as const;
const order = ['score', 'why', 'end'] as const;

function problem(code: string, message: string, field?: string): Problem {
  return { code, severity: 'error', path: '', message, ...(field !== undefined && { field }) };
}

export class FakeSession {
  #options: FakeOptions;
  #step = 0;
  #seq = 0;
  #answers: Record<string, Value> = {};
  #open: OpenOptions | undefined;

  constructor(options: FakeOptions) {
    this.#options = options;
  }

  open(definition: string, _wording: string, options: string): string {
    const survey = JSON.parse(definition) as { id?: string };
    const { refuses } = this.#options;
    if (refuses !== undefined && refuses in survey)
      return this.#reply([], [problem('unknown_key', `'${refuses}' is not known here.`)], false);
    if (!survey.id) return this.#reply([], [problem('missing_key', 'The key "id" is missing.')], false);
    this.#open = JSON.parse(options) as OpenOptions;
    const saved = this.#open.session as { step: number; seq: number; answers: Record<string, Value> } | undefined;
    if (saved) [this.#step, this.#seq, this.#answers] = [saved.step, saved.seq, saved.answers];
    return this.#reply([{ type: 'focus', target: 'score' }]);
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  send(text: string): string {
    const event = JSON.parse(text) as SurveyEvent;
    if (event.type === this.#options.trapOn) throw new WebAssembly.RuntimeError('unreachable');
    if (event.type === 'dismiss') return this.#reply([...this.#save('dismissed'), { type: 'close' }]);
    if (event.type === 'back') return this.#go(-1);
    if (event.type === 'answer') return this.#answer(event.question, event.value);
    if (this.#step === 0 && this.#answers.score === undefined)
      return this.#reply([], [problem('required', 'Please answer this question.', 'score')]);
    return this.#go(1);
  }

  save(): string {
    return JSON.stringify({ step: this.#step, seq: this.#seq, answers: this.#answers });
  }

  #answer(question: string, value: Value | null): string {
    if (typeof value === 'string' && value.length > 2000)
      return this.#reply([], [problem('too_long', 'Please use at most 2000 characters.', question)]);
    if (value === null) delete this.#answers[question];
    else this.#answers[question] = value;
    return this.#reply(this.#save('partial'));
  }

  #go(by: number): string {
    this.#step += by;
    const target = order[this.#step] ?? 'end';
    return this.#reply([...(target === 'end' ? this.#save('complete') : []), { type: 'focus', target }]);
  }

  #save(status: SurveyResponse['status']): Effect[] {
    if (!Object.keys(this.#answers).length || !this.#open) return [];
    const { random, now, channel = 'inline' } = this.#open;
    const times = { shown: now.wall, started: now.wall, updated: now.wall, elapsed: 0 };
    const response = { id: random, survey: 'nps', revision: '0'.repeat(32), seq: ++this.#seq, status } as const;
    return [
      {
        type: 'save',
        response: { zeroten: 1, ...response, answers: { ...this.#answers }, language: 'en', channel, times },
      },
    ];
  }

  #reply(effects: Effect[], problems: Problem[] = [], open = true): string {
    const reply: Reply = { ...(open && { screen: this.#screen() }), effects, problems };
    return JSON.stringify(reply);
  }

  #screen(): Screen {
    const progress = { step: this.#step + 1, of: 2, text: `Question ${this.#step + 1} of 2` };
    const { score, why } = this.#answers;
    if (this.#step === 0) {
      const options = Array.from({ length: 11 }, (_, value) => ({ value, name: nameOf(value) }));
      const label = 'How likely are you to recommend Fjellrev to a friend or colleague?';
      const field = {
        id: 'score',
        type: 'nps',
        label,
        required: true,
        left: 'Not at all likely',
        right: 'Extremely likely',
        options,
      } as const;
      const value = typeof score === 'number' && { value: score };
      return {
        kind: 'question',
        id: 'score',
        ...plain,
        may: ['answer', 'next', 'dismiss'],
        labels,
        progress,
        fields: [{ ...field, ...value }],
      };
    }
    if (this.#step === 1) {
      const label = 'What is missing for a 10?';
      const field = {
        id: 'why',
        type: 'text',
        label,
        required: false,
        multiline: true,
        maxLength: 2000,
        counter: '{count, plural, one {# character left} other {# characters left}}',
        placeholder: 'In your own words',
      } as const;
      const value = typeof why === 'string' && { value: why };
      const may = ['answer', 'next', 'back', 'dismiss'] as const;
      return {
        kind: 'question',
        id: 'why',
        ...plain,
        may: [...may],
        labels: { ...labels, next: 'Send' },
        progress,
        fields: [{ ...field, ...value }],
      };
    }
    const link = { type: 'link', text: 'Read our stories', url: 'https://example.com/stories' } as const;
    return {
      kind: 'ending',
      id: 'promoter',
      ...plain,
      may: ['dismiss'],
      labels,
      title: 'Thank you!',
      text: 'We are glad that you would recommend us.',
      actions: [link],
    };
  }
}

function fail(reason: string): never {
  throw new Error(reason);
}

function nameOf(value: number): string {
  if (value === 0) return '0, Not at all likely';
  return value === 10 ? '10, Extremely likely' : String(value);
}

/** The names that the engine binds, with such sessions behind them. */
export function fakeNames(options: FakeOptions = { handles: new Map() }): Glue {
  const { handles } = options;
  const session = (handle: Handle): FakeSession => handles.get(handle) ?? fail(`no session ${handle}`);
  return {
    open(handle, definition, wording, start) {
      const opened = new FakeSession(options);
      const reply = opened.open(definition, wording, start);
      if (opened.isOpen) handles.set(handle, opened);
      return reply;
    },
    send: (handle, event) => session(handle).send(event),
    save: (handle) => session(handle).save(),
    close: (handle) => void (handles.delete(handle) || fail('closed twice')),
    version: () => '{"version":"0.1.0","build":"fake"}',
  };
}

export function fakeGlue(options?: FakeOptions): GlueFactory {
  const glue = fakeNames(options);
  return ({ instantiateWasm }) => new Promise((resolve) => instantiateWasm({}, () => resolve(glue)));
}

/** The smallest WebAssembly module. */
export const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

export default fakeGlue();
