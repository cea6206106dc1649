// What a kiosk says before it starts over: asks on a question, and only counts at the end.
import type { Labels, Screen } from '../../engine/messages.js';
import { element, setText } from '../../render/dom.js';
import { plural } from '../../render/plural.js';

export interface NoticeActions {
  goOn(): void;
  startOver(): void;
}

export class Notice {
  readonly node = element('dialog', {
    class: 'notice',
    part: 'notice',
    role: 'alertdialog',
    'aria-labelledby': 'still-there',
    'aria-describedby': 'starts-over',
  });
  #heading = element('h2', { class: 'ask', id: 'still-there' });
  #count = element('p', { class: 'words', id: 'starts-over', role: 'timer' });
  #goOn = element('button', { class: 'button', type: 'button', part: 'continue' });
  #startOver = element('button', { class: 'button quiet', type: 'button', part: 'start-over' });

  constructor(actions: NoticeActions) {
    this.#goOn.addEventListener('click', () => actions.goOn());
    this.#startOver.addEventListener('click', () => actions.startOver());
    this.node.addEventListener('cancel', () => actions.goOn());
    this.node.append(this.#heading, this.#count, element('div', { class: 'foot' }, this.#startOver, this.#goOn));
  }

  show(screen: Screen, seconds: number): void {
    if (screen.kind === 'closed') return;
    const labels: Partial<Labels> = screen.labels;
    const asks = screen.kind === 'question';
    setText(this.#heading, labels.stillThere ?? '');
    setText(this.#count, plural(labels.startsOver ?? '', seconds, screen.language));
    setText(this.#goOn, labels.continue ?? '');
    setText(this.#startOver, labels.startOver ?? '');
    this.#heading.hidden = this.#goOn.hidden = !asks;
    if (this.node.open) return;
    if (asks) this.node.showModal();
    else this.node.show();
    if (asks) this.#goOn.focus();
  }

  hide(): void {
    this.node.close();
  }
}
