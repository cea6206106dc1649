// What stands in the place of a survey that does not come.
import type { Problem } from '../engine/messages.js';
import { element } from '../render/dom.js';

export class Notice {
  readonly node = element('main', { hidden: '' });

  /** `words` are for the respondent, the problems for whoever is told about it. */
  show(words: string, problems: readonly Problem[]): void {
    const small = problems.map(({ code, message }) => element('p', { lang: 'en', dir: 'ltr' }, `${message} [${code}]`));
    this.node.replaceChildren(element('p', { role: 'alert' }, words), ...small);
    this.node.hidden = false;
  }

  hide(): void {
    this.node.hidden = true;
  }
}
