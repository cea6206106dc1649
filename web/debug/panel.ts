// The panel of ?zeroten=debug: every survey, why it is not shown, when it may be, and what a developer can do about it.

import type { Verdict } from '../prompts/messages.js';
import type { Prompts } from '../prompts/prompts.js';
import { button, node } from './nodes.js';
import styles from './panel.css';
import { surveyItem } from './survey_item.js';

const tag = 'zeroten-debug';

class Panel {
  #prompts: Prompts;
  #host = document.createElement(tag);
  #list = node('ul', { role: 'list' });
  #state = node('p', { class: 'state', role: 'status' });

  constructor(prompts: Prompts) {
    this.#prompts = prompts;
    const root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const close = button('×', () => this.#host.remove());
    close.ariaLabel = 'Close the panel';
    close.className = 'close';
    const buttons = node('p', { class: 'buttons' }, [
      button('Look again', () => this.refresh()),
      button('Forget who was asked', () => void this.#forget()),
    ]);
    const panel = node('aside', { 'aria-label': 'zeroten: why is no survey shown?', lang: 'en', dir: 'ltr' }, [
      node('header', {}, [node('h2', {}, ['Surveys on this page']), close]),
      this.#list,
      this.#state,
      buttons,
    ]);
    panel.tabIndex = 0; // it scrolls
    root.append(panel);
    document.body.append(this.#host);
    prompts.onChange(() => this.refresh());
    this.refresh();
  }

  refresh(): void {
    void this.#prompts.why().then((verdicts) => this.#draw(verdicts));
  }

  #draw(verdicts: Verdict[]): void {
    const { showing } = this.#prompts;
    const items = verdicts.map((verdict) =>
      surveyItem(verdict, verdict.survey === showing, () => this.#prompts.force(verdict.survey)),
    );
    this.#list.replaceChildren(...items);
    this.#state.textContent = verdicts.length
      ? `As of ${new Date().toLocaleTimeString('en-GB')}.`
      : 'start() was given no survey that could be read. The console says why.';
  }

  async #forget(): Promise<void> {
    await this.#prompts.forget();
    this.refresh();
  }
}

/** One for each page. */
export function openPanel(prompts: Prompts): void {
  if (!document.querySelector(tag)) new Panel(prompts);
}
