// A reward at the end: what it waits for, then its code to copy, or that none is left.
import type { EndingLabels } from '../engine/messages.js';
import { button, copyFor } from './actions.js';
import { attributes, setText } from './dom.js';
import { drawing } from './drawing.js';

/** Where a reward is drawn: there with its first words before any other come, so that those are read out. */
export interface RewardPlace {
  node: HTMLElement;
  status: HTMLElement;
  labels: EndingLabels;
}

/** Two sheets: the button is named by what it copies. */
function sign(): SVGSVGElement {
  const svg = drawing('sign', 'M9 9h11v11H9z', 'M15 9V4H4v11h5');
  attributes(svg, { width: '20', height: '20', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75' });
  return svg;
}

export class RewardView {
  #place: RewardPlace;
  #tryAgain: HTMLButtonElement;

  constructor(place: RewardPlace, again: () => void) {
    this.#place = place;
    this.#tryAgain = button(place.labels.tryAgain ?? '', 'again', again);
  }

  /** The code in sight with a button that copies it. It is read out once: the line that says so is for the ear only. */
  code(code: string): void {
    if (code === this.#place.node.querySelector('input')?.value) return;
    const { labels, status } = this.#place;
    const label = labels.rewardCode ?? '';
    const copy = copyFor(code, label, labels);
    copy.querySelector('button')?.prepend(sign());
    this.#show(copy);
    setText(status, `${label} ${code}`);
    status.classList.add('hidden');
  }

  none(): void {
    this.#show();
    setText(this.#place.status, this.#place.labels.rewardNone ?? '');
  }

  /** Quiet: it goes on trying. Who does not want to wait can say so. A code that is there stays. */
  failed(): void {
    if (!this.#tryAgain.isConnected && !this.#place.node.querySelector('input')) this.#show(this.#tryAgain);
  }

  /** Below the words. A focus that was there stays there. */
  #show(...nodes: HTMLElement[]): void {
    const { node, status } = this.#place;
    const focused = (node.getRootNode() as ShadowRoot).activeElement;
    const inside = focused !== null && node.contains(focused);
    while (status.nextSibling) status.nextSibling.remove();
    status.after(...nodes);
    if (inside) (node.querySelector('input') ?? node).focus();
  }
}
