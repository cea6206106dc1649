// The widget's frame: draws a screen into nodes, keeps those that stay, and says what the respondent did. It knows
// nothing but the messages.
import type { Problem, Screen } from '../engine/messages.js';
import type { EndingActions } from './actions.js';
import { attributes, element, setText } from './dom.js';
import { createEnding } from './ending.js';
import { createQuestion, type QuestionActions, type QuestionView } from './question.js';

export interface CardActions extends QuestionActions, EndingActions {}

export class Card {
  readonly node = element('section', { class: 'card', part: 'card', role: 'region' });
  #close = element('button', { class: 'close', part: 'close', type: 'button' });
  #body = element('div', { class: 'body' });
  #status = element('p', { class: 'status', part: 'status', role: 'status' });
  #actions: CardActions;
  #key = '';
  #question: QuestionView | undefined;
  #heading: HTMLElement | undefined;
  /** What was typed on a screen that the respondent went back from. */
  #drafts = new Map<string, string>();

  constructor(actions: CardActions) {
    this.#actions = actions;
    this.#close.addEventListener('click', () => actions.dismiss());
    this.#close.append(element('span', { class: 'cross', 'aria-hidden': 'true' }));
    this.node.append(this.#body, this.#status, this.#close);
  }

  /** Draws `screen`. The same screen again changes only what is different: focus and typing stay. */
  draw(screen: Screen, problems: Problem[] = []): void {
    attributes(this.node, { lang: screen.language, dir: screen.direction });
    if (screen.kind === 'closed') {
      this.#replace('closed');
      return;
    }
    attributes(this.node, { 'aria-label': screen.labels.region });
    attributes(this.#close, { 'aria-label': screen.labels.dismiss });
    const key = `${screen.kind} ${screen.id}`;
    if (key !== this.#key) this.#build(key, screen);
    if (screen.kind === 'question') this.#question?.update(screen, problems);
    if (key !== this.#key) this.#restore();
    this.#key = key;
  }

  /** Forgets what was drawn and typed: another respondent comes. */
  clear(): void {
    this.#replace('');
    this.#drafts.clear();
    this.#key = '';
    this.say('');
  }

  /** One line about delivery. Empty takes it away. */
  say(status: string): void {
    setText(this.#status, status);
  }

  /** The new screen's heading, from where a screen reader and the Tab key go on. */
  focusHeading(): void {
    this.#heading?.focus({ preventScroll: this.node.matches(':popover-open') });
  }

  #build(key: string, screen: Exclude<Screen, { kind: 'closed' }>): void {
    if (screen.kind === 'question') {
      const view = createQuestion(screen, this.#actions);
      this.#replace(key, view.node);
      this.#question = view;
      this.#heading = view.heading;
    } else {
      const view = createEnding(screen, this.#actions);
      this.#replace(key, view.node);
      this.#heading = view.heading;
    }
  }

  #replace(key: string, ...nodes: Node[]): void {
    for (const { question, value } of this.#question?.answers() ?? [])
      if (typeof value === 'string') this.#drafts.set(question, value);
    this.#question = this.#heading = undefined;
    this.#body.replaceChildren(...nodes);
    if (key === 'closed') this.#key = key;
  }

  #restore(): void {
    for (const control of this.node.querySelectorAll<HTMLTextAreaElement>('.text')) {
      const draft = this.#drafts.get(control.id.replace(/-text$/, ''));
      if (draft !== undefined && !control.value) control.value = draft;
    }
  }
}
